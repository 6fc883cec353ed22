package dev.cairn.bot.jobs;

/** A kind of timed work. */
public interface Job {
    JobName name();

    /**
     * Does the work, on a worker thread and outside any transaction. It is asked at least once for each occurrence, so
     * a repeat must do no harm. An occurrence is never taken back: the job reads again what it is about, and does
     * nothing if that has changed its mind. When this throws, it is asked again later, for as long as it throws.
     */
    void run(JobRun occurrence);
}
