package dev.cairn.bot.features.reminders;

import dev.cairn.bot.jobs.JobRun;
import java.time.Instant;

/**
 * How timed work names a reminder that is due: its id, and when it was to come where it is tried later than that.
 *
 * @param due when it was to come
 */
record DueKey(ReminderId reminder, Instant due) {
    private static final String SEPARATOR = "/";

    static String of(ReminderId reminder) {
        return Long.toString(reminder.value());
    }

    static String of(Claim claim) {
        return claim.reminder().value() + SEPARATOR + claim.due().toEpochMilli();
    }

    static DueKey read(JobRun occurrence) {
        String[] parts = occurrence.key().split(SEPARATOR, 2);
        ReminderId reminder = new ReminderId(Long.parseLong(parts[0]));
        return parts.length == 1
                ? new DueKey(reminder, occurrence.due())
                : new DueKey(reminder, Instant.ofEpochMilli(Long.parseLong(parts[1])));
    }
}
