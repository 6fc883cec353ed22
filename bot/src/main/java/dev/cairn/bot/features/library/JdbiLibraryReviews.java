package dev.cairn.bot.features.library;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.JdbiClaims;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Claims the cards on which moderators are asked. */
final class JdbiLibraryReviews {
    private final Database database;
    private final LibraryJobs jobs;
    private final Clock clock;

    JdbiLibraryReviews(Database database, JobQueue queue, Clock clock) {
        this.database = database;
        this.jobs = new LibraryJobs(queue);
        this.clock = clock;
    }

    /** The entry, if the question about it is still open. */
    Optional<LibraryEntry> open(LibraryJobs.Subject subject) {
        return database.read(handle -> JdbiLibraryRows.find(handle, subject.server(), subject.entry()))
                .filter(entry -> entry.reviews() == subject.review())
                .filter(entry -> entry.state() == EntryState.WAITING || entry.state() == EntryState.HIDDEN);
    }

    Claim claim(LibraryJobs.Subject subject) {
        return database.write(handle -> JdbiClaims.claim(handle, nonce(subject), Optional.empty(), clock.instant()));
    }

    /** The card has been posted, or need not be. */
    void settle(LibraryJobs.Subject subject) {
        database.<LibraryJobs.Subject, RuntimeException>write(handle -> {
            JdbiClaims.settle(handle, nonce(subject));
            return subject;
        });
    }

    void retry(LibraryJobs.Subject subject, Instant at) {
        database.<LibraryJobs.Subject, RuntimeException>write(handle -> {
            jobs.reviewAgain(handle, subject, at);
            return subject;
        });
    }

    private static Nonce nonce(LibraryJobs.Subject subject) {
        return new Nonce("l:" + Long.toString(subject.entry().value(), Character.MAX_RADIX) + ":"
                + Long.toString(subject.review(), Character.MAX_RADIX));
    }
}
