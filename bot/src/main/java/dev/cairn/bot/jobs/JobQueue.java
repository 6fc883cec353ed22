package dev.cairn.bot.jobs;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Where timed work is asked for. */
public interface JobQueue {
    /** The longest key, in UTF-16 units. */
    int MAX_KEY_LENGTH = 128;

    /**
     * Has the job run at that time, or soon if it is past. This holds when the handle's transaction does. The same job,
     * key and instant asked for again is one occurrence, until that has run; a change of mind is another occurrence.
     *
     * @param handle of the transaction that makes the change this work belongs to
     * @param key at most {@value #MAX_KEY_LENGTH} characters
     * @param at kept to the millisecond
     */
    void add(Handle handle, JobName job, String key, Instant at);
}
