package dev.cairn.bot.reminders;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.schedule.JobName;
import dev.cairn.bot.schedule.Timetable;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Reminders in the database; whatever changes when one comes asks for that in the same transaction. */
final class JdbiReminderStore implements ReminderStore {
    /** What timed work calls the sending of reminders. */
    static final JobName JOB = new JobName("reminder");

    private static final String ALL = """
            SELECT id, learner, local_time, days, server, channel, instead_server, instead_channel, cadence,
                paused_until, paused_for, next_day, next_at, snoozed_until, unanswered_since, quiet_day
            FROM reminder
            """;

    private final Database database;
    private final Timetable timetable;
    private final NoticeBoard notices;

    JdbiReminderStore(Database database, Timetable timetable, NoticeBoard notices) {
        this.database = database;
        this.timetable = timetable;
        this.notices = notices;
    }

    @Override
    public List<Reminder> of(LearnerId learner) {
        return database.read(handle -> of(handle, learner));
    }

    private static List<Reminder> of(Handle handle, LearnerId learner) {
        return handle.createQuery(ALL + "WHERE learner = :learner ORDER BY id")
                .bind("learner", learner)
                .map(ReminderRows::read)
                .list();
    }

    @Override
    public Optional<Reminder> find(ReminderId id) {
        return database.read(handle -> find(handle, id));
    }

    private static Optional<Reminder> find(Handle handle, ReminderId id) {
        return handle.createQuery(ALL + "WHERE id = :id")
                .bind("id", id.value())
                .map(ReminderRows::read)
                .findOne();
    }

    @Override
    public Optional<Reminder> add(Draft draft) {
        return database.write(handle -> {
            LearnerRow.locked(handle, draft.learner());
            if (of(handle, draft.learner()).size() >= Reminder.MOST) {
                return Optional.empty();
            }
            ReminderId id = insert(handle, draft);
            timetable.add(handle, JOB, DueKey.of(id), draft.next().at());
            return find(handle, id);
        });
    }

    private static ReminderId insert(Handle handle, Draft draft) {
        var insert = handle.createQuery("""
                        INSERT INTO reminder (learner, local_time, days, server, channel, instead_server, instead_channel,
                            cadence, next_day, next_at)
                        VALUES (:learner, :time, :days, :server, :channel, :insteadServer, :insteadChannel,
                            :cadence, :nextDay, :nextAt)
                        RETURNING id
                        """).bind("learner", draft.learner()).bind("cadence", Cadence.DAILY.name());
        ReminderRows.bind(insert, draft.rhythm());
        ReminderRows.bind(insert, draft.target());
        return new ReminderId(
                ReminderRows.bind(insert, draft.next()).mapTo(Long.class).one());
    }

    @Override
    public List<Reminder> change(LearnerId learner, UnaryOperator<Reminder> change) {
        return database.write(handle -> {
            LearnerRow.locked(handle, learner);
            return change(handle, learner, change);
        });
    }

    private List<Reminder> change(Handle handle, LearnerId learner, UnaryOperator<Reminder> change) {
        return of(handle, learner).stream()
                .map(before -> {
                    Reminder after = change.apply(before);
                    if (!after.equals(before)) {
                        write(handle, after);
                    }
                    return after;
                })
                .toList();
    }

    private void write(Handle handle, Reminder reminder) {
        var update = handle.createUpdate("""
                        UPDATE reminder
                        SET server = :server, channel = :channel, instead_server = :insteadServer,
                            instead_channel = :insteadChannel, cadence = :cadence, paused_until = :pausedUntil,
                            paused_for = :pausedFor, next_day = :nextDay, next_at = :nextAt,
                            snoozed_until = :snoozedUntil, unanswered_since = :unansweredSince, quiet_day = :quietDay
                        WHERE id = :id
                        """).bind("id", reminder.id().value());
        ReminderRows.bind(update, reminder.target());
        ReminderRows.bind(update, reminder.next());
        ReminderRows.bindStanding(update, reminder).execute();
        if (!reminder.waitsForItsLearner()) {
            timetable.add(handle, JOB, DueKey.of(reminder.id()), reminder.next().at());
            reminder.snoozed().ifPresent(at -> timetable.add(handle, JOB, DueKey.of(reminder.id()), at));
        }
    }

    @Override
    public boolean remove(LearnerId learner, ReminderId id) {
        return database.write(handle -> {
            LearnerRow.locked(handle, learner);
            return handle.createUpdate("DELETE FROM reminder WHERE id = :id AND learner = :learner")
                            .bind("id", id.value())
                            .bind("learner", learner)
                            .execute()
                    == 1;
        });
    }

    @Override
    public Optional<Claim> claim(Reminder reminder, Instant due, Instant now) {
        return database.write(handle -> {
            LearnerRow.locked(handle, reminder.learner());
            if (find(handle, reminder.id())
                    .filter(standing -> standing.isDue(due))
                    .isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(handle.createQuery("""
                            INSERT INTO reminder_claim (reminder, due, since, attempt, nonce)
                            VALUES (:reminder, :due, :now, 1, :nonce)
                            ON CONFLICT (reminder, due) DO UPDATE SET attempt = reminder_claim.attempt + 1
                            RETURNING reminder, due, since, attempt, nonce
                            """)
                    .bind("reminder", reminder.id().value())
                    .bind("due", due)
                    .bind("now", now)
                    .bind("nonce", Claim.nonce(reminder.id(), due).value())
                    .map(JdbiReminderStore::claim)
                    .one());
        });
    }

    private static Claim claim(RowView row) {
        return new Claim(
                new ReminderId(row.getColumn("reminder", Long.class)),
                row.getColumn("due", Instant.class),
                row.getColumn("since", Instant.class),
                row.getColumn("attempt", Long.class).intValue(),
                new Nonce(row.getColumn("nonce", String.class)));
    }

    @Override
    public void again(Claim claim, Instant at) {
        database.write(handle -> {
            timetable.add(handle, JOB, DueKey.of(claim), at);
            return claim;
        });
    }

    @Override
    public void settle(Settlement settlement) {
        Reminder reminder = settlement.reminder();
        database.write(handle -> {
            LearnerRow.locked(handle, reminder.learner());
            boolean due = find(handle, reminder.id())
                    .filter(standing -> standing.isDue(settlement.due()))
                    .isPresent();
            if (due) {
                change(handle, reminder.learner(), settlement.change());
                settlement.notice().ifPresent(words -> leave(handle, reminder, words));
            }
            return handle.createUpdate("DELETE FROM reminder_claim WHERE reminder = :reminder AND due = :due")
                    .bind("reminder", reminder.id().value())
                    .bind("due", settlement.due())
                    .execute();
        });
    }

    private void leave(Handle handle, Reminder reminder, String words) {
        notices.leave(handle, reminder.learner(), "reminder-" + reminder.id().value(), words);
    }

    @Override
    public List<LearnerId> learnersAfter(LearnerId after, int most) {
        return database.read(handle -> handle.createQuery("""
                        SELECT DISTINCT learner FROM reminder WHERE learner > :after ORDER BY learner LIMIT :most
                        """)
                .bind("after", after)
                .bind("most", most)
                .mapTo(LearnerId.class)
                .list());
    }
}
