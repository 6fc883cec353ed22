package dev.cairn.bot.jobs;

/** A kind of work that runs at scheduled times. */
public interface Job {
    JobName name();

    /**
     * Does the work on a worker thread, outside any transaction. It is called at least once for each run, so a repeat must
     * do no harm. Runs are never canceled: the job reads again what the run is about, and does nothing if that is no longer
     * due. If this throws, it is called again later, with growing waits, until it does not throw.
     */
    void run(JobRun run);
}
