package dev.cairn.bot.features.library;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The rows of reports, and since when people have been seen in servers. */
final class JdbiLibraryReports {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration KNOWN = Duration.ofDays(7);

    private JdbiLibraryReports() {}

    static void seen(Handle handle, ServerId server, LearnerId learner, Instant at) {
        handle.createUpdate("""
                        INSERT INTO library_visitor (learner, server, since) VALUES (:learner, :server, :at)
                        ON CONFLICT (learner, server) DO UPDATE SET since = excluded.since
                        WHERE excluded.since < library_visitor.since
                        """)
                .bind("learner", learner)
                .bind("server", server)
                .bind("at", at)
                .execute();
    }

    static boolean isSeen(Handle handle, ServerId server, LearnerId learner, Instant at) {
        return handle.createQuery("""
                        SELECT 1 FROM library_visitor
                        WHERE learner = :learner AND server = :server AND since <= :at
                        """)
                .bind("at", at)
                .bind("learner", learner)
                .bind("server", server)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Whether a person's reports count: they have been seen in the server for seven days. */
    static boolean isKnown(Handle handle, ServerId server, LearnerId learner, Instant at) {
        return handle.createQuery("""
                        SELECT since FROM library_visitor WHERE learner = :learner AND server = :server
                        """)
                .bind("learner", learner)
                .bind("server", server)
                .mapTo(Instant.class)
                .findOne()
                .filter(since -> !since.plus(KNOWN).isAfter(at))
                .isPresent();
    }

    static boolean isReported(Handle handle, EntryId entry, LearnerId learner) {
        return handle.createQuery("SELECT 1 FROM library_report WHERE learner = :learner AND entry = :entry")
                .bind("learner", learner)
                .bind("entry", entry.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    static int inTheLastDay(Handle handle, LearnerId learner, Instant at) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM library_report WHERE learner = :learner AND reported_at > :since
                        """)
                .bind("learner", learner)
                .bind("since", at.minus(DAY))
                .mapTo(Integer.class)
                .one();
    }

    /** @param counts whether it helps to hide the entry */
    record Report(EntryId entry, LearnerId learner, boolean counts, Instant at) {}

    static void insert(Handle handle, Report report) {
        handle.createUpdate("""
                        INSERT INTO library_report (learner, entry, reported_at, counts)
                        VALUES (:learner, :entry, :at, :counts)
                        """)
                .bind("learner", report.learner())
                .bind("entry", report.entry().value())
                .bind("at", report.at())
                .bind("counts", report.counts())
                .execute();
    }

    static int counting(Handle handle, EntryId entry) {
        return handle.createQuery("SELECT COUNT(*) FROM library_report WHERE entry = :entry AND counts = :counts")
                .bind("entry", entry.value())
                .bind("counts", true)
                .mapTo(Integer.class)
                .one();
    }

    /** What was reported before the entry was changed or looked at no longer counts. */
    static void discount(Handle handle, EntryId entry) {
        handle.createUpdate("UPDATE library_report SET counts = :counts WHERE entry = :entry")
                .bind("entry", entry.value())
                .bind("counts", false)
                .execute();
    }
}
