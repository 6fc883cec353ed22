package dev.cairn.bot.jobs;

import org.jdbi.v3.core.Handle;

/** Removes scheduled runs, which nothing needs but the deletion of a person's data: jobs find out what is no longer due. */
public interface JobRuns {
    /**
     * Removes the runs of a job about a key, and about keys that begin with it and a slash, when the handle's transaction
     * commits. A run that is under way goes on to its end.
     *
     * @param key without the characters {@code %} and {@code _}
     */
    void remove(Handle handle, JobName job, String key);
}
