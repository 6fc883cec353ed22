package dev.cairn.bot.features.library;

import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import java.time.Clock;

/** Deletes entries that were taken out, and that their submitters have neither edited nor withdrawn for seven days. */
record LibraryExpiryJob(LibraryStore store, Clock clock) implements Job {
    @Override
    public JobName name() {
        return LibraryJobs.EXPIRY;
    }

    @Override
    public boolean mayPost() {
        return false;
    }

    @Override
    public void run(JobRun run) {
        LibraryJobs.Subject subject = LibraryJobs.subject(run);
        store.expire(subject.server(), subject.entry(), clock.instant());
    }
}
