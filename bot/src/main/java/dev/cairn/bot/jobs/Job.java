package dev.cairn.bot.jobs;

/** A kind of work that runs at scheduled times. */
public interface Job {
    JobName name();

    /** Whether a run may post a message; false for housekeeping. The playground's clock looks for those that may. */
    default boolean mayPost() {
        return true;
    }

    /**
     * Does the work on a worker thread, outside any transaction. It is called at least once for each run, so a repeat
     * must do no harm. A run may outlive its reason, so the job first reads what the run is about again, and does nothing if
     * that is no longer due. If this throws, it is called again with growing waits until it succeeds.
     */
    void run(JobRun run);
}
