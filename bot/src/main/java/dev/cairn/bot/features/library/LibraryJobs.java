package dev.cairn.bot.features.library;

import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRun;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** The timed work of libraries: asking moderators, and deleting what was taken out. */
record LibraryJobs(JobQueue queue) {
    static final JobName REVIEW = new JobName("library-review");
    static final JobName EXPIRY = new JobName("library-expiry");

    private static final Pattern SEPARATOR = Pattern.compile("/");

    /** What a run is about. */
    record Subject(ServerId server, EntryId entry, long review) {
        String key() {
            return server.value() + "/" + entry.value() + "/" + review;
        }
    }

    static Subject subject(JobRun run) {
        String[] parts = SEPARATOR.split(run.key(), -1);
        return new Subject(
                new ServerId(Long.parseLong(parts[0])),
                new EntryId(Long.parseLong(parts[1])),
                Long.parseLong(parts[2]));
    }

    static Subject subject(LibraryEntry entry) {
        return new Subject(entry.server(), entry.id(), entry.reviews());
    }

    /** Asks moderators about an entry that waits or was hidden, and remembers to delete one that was taken out. */
    void after(Handle handle, LibraryEntry entry) {
        if (entry.state() == EntryState.WAITING || entry.state() == EntryState.HIDDEN) {
            queue.add(handle, REVIEW, subject(entry).key(), entry.decidedAt());
        }
        if (entry.state().expires()) {
            queue.add(handle, EXPIRY, subject(entry).key(), entry.deletedAt());
        }
    }

    void reviewAgain(Handle handle, Subject subject, Instant at) {
        queue.add(handle, REVIEW, subject.key(), at);
    }
}
