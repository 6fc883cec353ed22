package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.WeekdayBits;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** Reads and writes reminders in a caller's transaction. Each write also schedules the job for when the reminder is due. */
final class JdbiReminderTable {
    /** The name of {@link ReminderJob}. */
    static final JobName JOB = new JobName("reminder");

    private static final String SELECT = """
            SELECT id, learner, local_time, days, server, channel, instead_server, instead_channel, cadence,
                paused_until, paused_for, next_day, next_at, snoozed_until, unanswered_since, quiet_day
            FROM reminder
            """;

    private final JobQueue queue;

    JdbiReminderTable(JobQueue queue) {
        this.queue = queue;
    }

    static List<Reminder> of(Handle handle, LearnerId learner) {
        return handle.createQuery(SELECT + "WHERE learner = :learner ORDER BY id")
                .bind("learner", learner)
                .map(JdbiReminderRows::read)
                .list();
    }

    static Optional<Reminder> find(Handle handle, ReminderId id) {
        return handle.createQuery(SELECT + "WHERE id = :id")
                .bind("id", id.value())
                .map(JdbiReminderRows::read)
                .findOne();
    }

    ReminderId insert(Handle handle, ReminderStore.Draft draft) {
        var insert = handle.createQuery("""
                        INSERT INTO reminder (learner, local_time, days, server, channel, instead_server, instead_channel,
                            cadence, next_day, next_at)
                        VALUES (:learner, :time, :days, :server, :channel, :insteadServer, :insteadChannel,
                            :cadence, :nextDay, :nextAt)
                        RETURNING id
                        """).bind("learner", draft.learner()).bind("cadence", Cadence.DAILY.name());
        JdbiReminderRows.bind(insert, draft.schedule());
        JdbiReminderRows.bind(insert, draft.destination());
        ReminderId id = new ReminderId(
                JdbiReminderRows.bind(insert, draft.next()).mapTo(Long.class).one());
        queue.add(handle, JOB, DueKey.first(id), draft.next().at());
        return id;
    }

    /** Restores a removed reminder, under its id. */
    void restore(Handle handle, Reminder reminder) {
        handle.createUpdate("""
                        INSERT INTO reminder (id, learner, local_time, days, cadence, next_day, next_at)
                        VALUES (:id, :learner, :time, :days, :cadence, :nextDay, :nextAt)
                        """)
                .bind("id", reminder.id().value())
                .bind("learner", reminder.learner())
                .bind("time", reminder.schedule().time())
                .bind("days", WeekdayBits.of(reminder.schedule().days()))
                .bind("cadence", reminder.cadence().name())
                .bind("nextDay", reminder.next().day())
                .bind("nextAt", reminder.next().at())
                .execute();
        write(handle, reminder);
    }

    static boolean delete(Handle handle, LearnerId learner, ReminderId id) {
        return handle.createUpdate("DELETE FROM reminder WHERE id = :id AND learner = :learner")
                        .bind("id", id.value())
                        .bind("learner", learner)
                        .execute()
                == 1;
    }

    /** Changes the learner's reminders. The transaction has locked the learner's row. */
    List<Reminder> change(Handle handle, LearnerId learner, UnaryOperator<Reminder> change) {
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

    void write(Handle handle, Reminder reminder) {
        var update = handle.createUpdate("""
                        UPDATE reminder
                        SET local_time = :time, days = :days, server = :server, channel = :channel, instead_server = :insteadServer,
                            instead_channel = :insteadChannel, cadence = :cadence, paused_until = :pausedUntil,
                            paused_for = :pausedFor, next_day = :nextDay, next_at = :nextAt,
                            snoozed_until = :snoozedUntil, unanswered_since = :unansweredSince, quiet_day = :quietDay
                        WHERE id = :id
                        """).bind("id", reminder.id().value());
        JdbiReminderRows.bind(update, reminder.schedule());
        JdbiReminderRows.bind(update, reminder.destination());
        JdbiReminderRows.bind(update, reminder.next());
        JdbiReminderRows.bindState(update, reminder).execute();
        if (!reminder.isPausedIndefinitely()) {
            queue.add(handle, JOB, DueKey.first(reminder.id()), reminder.next().at());
            reminder.snoozedUntil().ifPresent(at -> queue.add(handle, JOB, DueKey.first(reminder.id()), at));
        }
    }
}
