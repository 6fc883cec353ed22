package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.features.notices.NoticeStore;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Reminders in the database; whatever changes when one comes asks for that in the same transaction. */
final class JdbiReminderStore implements ReminderStore {
    private final Database database;
    private final JobQueue timetable;
    private final JdbiReminderTable table;
    private final NoticeStore notices;
    private final Clock clock;

    JdbiReminderStore(Database database, JobQueue timetable, NoticeStore notices, Clock clock) {
        this.database = database;
        this.timetable = timetable;
        this.table = new JdbiReminderTable(timetable);
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<Reminder> of(LearnerId learner) {
        return database.read(handle -> JdbiReminderTable.of(handle, learner));
    }

    @Override
    public Optional<Reminder> find(ReminderId id) {
        return database.read(handle -> JdbiReminderTable.find(handle, id));
    }

    @Override
    public Optional<Reminder> add(Draft draft) {
        return database.write(handle -> {
            LearnerRow.locked(handle, draft.learner());
            if (JdbiReminderTable.of(handle, draft.learner()).size() >= Reminder.MOST) {
                return Optional.empty();
            }
            return JdbiReminderTable.find(handle, table.insert(handle, draft));
        });
    }

    @Override
    public List<Reminder> change(LearnerId learner, UnaryOperator<Reminder> change) {
        return database.write(handle -> {
            LearnerRow.locked(handle, learner);
            return table.change(handle, learner, change);
        });
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
            if (JdbiReminderTable.find(handle, reminder.id())
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
            timetable.add(handle, JdbiReminderTable.JOB, DueKey.of(claim), at);
            return claim;
        });
    }

    @Override
    public void settle(Settlement settlement) {
        Reminder reminder = settlement.reminder();
        database.write(handle -> {
            LearnerRow.locked(handle, reminder.learner());
            boolean due = JdbiReminderTable.find(handle, reminder.id())
                    .filter(standing -> standing.isDue(settlement.due()))
                    .isPresent();
            if (due) {
                table.change(handle, reminder.learner(), settlement.change());
                settlement.notice().ifPresent(words -> leave(handle, reminder, words));
            }
            return handle.createUpdate("DELETE FROM reminder_claim WHERE reminder = :reminder AND due = :due")
                    .bind("reminder", reminder.id().value())
                    .bind("due", settlement.due())
                    .execute();
        });
    }

    private void leave(Handle handle, Reminder reminder, String words) {
        String id = "reminder-" + reminder.id().value();
        notices.leave(handle, reminder.learner(), new Notice(id, words, clock.instant()));
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
