package dev.cairn.bot.jobs.dbscheduler;

import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRun;
import java.time.Instant;

/** How an occurrence is called in its row: {@code key@milliseconds}. */
final class JobRunId {
    private static final char AT = '@';

    private JobRunId() {}

    static String of(String key, Instant at) {
        if (key.length() > JobQueue.MAX_KEY_LENGTH) {
            throw new IllegalArgumentException("a key of " + key.length() + " characters");
        }
        return key + AT + at.toEpochMilli();
    }

    /** The key may hold the sign itself, so the last one counts. */
    static JobRun read(String id) {
        int at = id.lastIndexOf(AT);
        return new JobRun(id.substring(0, at), Instant.ofEpochMilli(Long.parseLong(id.substring(at + 1))));
    }
}
