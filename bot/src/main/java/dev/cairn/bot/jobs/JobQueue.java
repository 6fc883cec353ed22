package dev.cairn.bot.jobs;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Schedules runs of jobs. */
public interface JobQueue {
    /** In UTF-16 units. */
    int MAX_KEY_LENGTH = 128;

    /**
     * Schedules a run, which starts as soon as possible if its time is past. It is scheduled when the handle's transaction
     * commits. Adding the same job, key and instant again changes nothing until that run is done. A run need not be
     * removed to move it: add another.
     *
     * @param handle the transaction that makes the change the run follows from
     * @param key what the run is about, at most {@value #MAX_KEY_LENGTH} UTF-16 units
     * @param at kept to the millisecond
     */
    void add(Handle handle, JobName job, String key, Instant at);
}
