package dev.cairn.bot.features.reminders;

import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.jobs.JobRun;
import java.time.Instant;

/**
 * The job key of a due reminder: its id and, on a retry, the time it was first due.
 *
 * @param due when the reminder was first due
 */
record DueKey(ReminderId reminder, Instant due) {
    private static final String SEPARATOR = "/";

    static DueKey of(Reminder reminder, Instant due) {
        return new DueKey(reminder.id(), due);
    }

    /** The job's key for the first attempt, which runs when the reminder is due. */
    static String first(ReminderId reminder) {
        return Long.toString(reminder.value());
    }

    /** The job's key for a later attempt. */
    String retry() {
        return reminder.value() + SEPARATOR + due.toEpochMilli();
    }

    static DueKey read(JobRun run) {
        String[] parts = run.key().split(SEPARATOR, 2);
        ReminderId reminder = new ReminderId(Long.parseLong(parts[0]));
        return parts.length == 1
                ? new DueKey(reminder, run.due())
                : new DueKey(reminder, Instant.ofEpochMilli(Long.parseLong(parts[1])));
    }

    /** The nonce of the message, which differs for every other time the reminder is due. */
    Nonce nonce() {
        return new Nonce("r" + Long.toString(reminder.value(), Character.MAX_RADIX) + "-"
                + Long.toString(due.toEpochMilli(), Character.MAX_RADIX));
    }
}
