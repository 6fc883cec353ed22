package dev.cairn.bot.jobs.dbscheduler;

import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRun;
import java.time.Instant;

/** The id of a run in its row: {@code key@milliseconds}. */
final class JobRunId {
    private static final char SEPARATOR = '@';

    private JobRunId() {}

    static String of(String key, Instant at) {
        if (key.length() > JobQueue.MAX_KEY_LENGTH) {
            throw new IllegalArgumentException("a key of " + key.length() + " characters");
        }
        return allOf(key) + at.toEpochMilli();
    }

    /** What the ids of a key's runs begin with. */
    static String allOf(String key) {
        return key + SEPARATOR;
    }

    /** Splits at the last separator, since the key may contain it. */
    static JobRun read(String id) {
        int at = id.lastIndexOf(SEPARATOR);
        return new JobRun(id.substring(0, at), Instant.ofEpochMilli(Long.parseLong(id.substring(at + 1))));
    }
}
