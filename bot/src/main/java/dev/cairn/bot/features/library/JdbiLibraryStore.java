package dev.cairn.bot.features.library;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.bot.storage.ServerRow;
import dev.cairn.curriculum.TopicId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Stores libraries in the database. Every change locks the people it concerns, then the server's row, so that limits and states
 * stay right however many press at once.
 */
final class JdbiLibraryStore implements LibraryStore {
    private final Database database;
    private final LibraryJobs jobs;

    JdbiLibraryStore(Database database, JobQueue queue) {
        this.database = database;
        this.jobs = new LibraryJobs(queue);
    }

    @Override
    public AddResult add(NewEntry added) {
        ServerId server = added.server();
        LearnerId learner = added.submitter();
        Instant at = added.at();
        return database.write(handle -> {
            LearnerRow.lock(handle, learner);
            ServerRow.lock(handle, server);
            JdbiLibraryReports.seen(handle, server, learner, at);
            Optional<LibraryEntry> existing =
                    JdbiLibraryRows.byLink(handle, server, added.draft().link().identity());
            if (existing.isPresent()) {
                return again(handle, existing.orElseThrow(), learner, at);
            }
            if (added.state() == EntryState.WAITING
                    && JdbiLibraryRows.waiting(handle, server, learner) >= MAX_WAITING) {
                return new AddResult.TooManyWaiting();
            }
            EntryId id = JdbiLibraryRows.insert(handle, added);
            return new AddResult.Added(save(handle, changed(handle, server, id), learner, at));
        });
    }

    private static AddResult again(Handle handle, LibraryEntry existing, LearnerId learner, Instant at) {
        return existing.state().expires()
                ? new AddResult.TakenOut(existing)
                : new AddResult.AlreadyThere(save(handle, existing, learner, at));
    }

    private static LibraryEntry save(Handle handle, LibraryEntry entry, LearnerId learner, Instant at) {
        JdbiLibraryRows.addSaver(handle, entry.id(), learner);
        JdbiSavedLinks.insert(handle, learner, SavedLink.of(entry.link(), at));
        return JdbiLibraryRows.find(handle, entry.server(), entry.id()).orElseThrow();
    }

    /** Reads the entry as it is now, and sees to what follows from its state. */
    private LibraryEntry changed(Handle handle, ServerId server, EntryId id) {
        LibraryEntry entry = JdbiLibraryRows.find(handle, server, id).orElseThrow();
        JdbiLibraryIndex.index(handle, entry);
        jobs.after(handle, entry);
        return entry;
    }

    @Override
    public Optional<LibraryEntry> find(ServerId server, EntryId entry) {
        return database.read(handle -> JdbiLibraryRows.find(handle, server, entry));
    }

    @Override
    public Optional<LibraryEntry> byLink(ServerId server, String identity) {
        return database.read(handle -> JdbiLibraryRows.byLink(handle, server, identity));
    }

    @Override
    public List<LibraryEntry> newest(ServerId server, long before, int limit) {
        return database.read(handle -> JdbiLibraryRows.list(
                handle,
                "WHERE server = :server AND state = 'KEPT' AND id < :before ORDER BY id DESC LIMIT :limit",
                Map.of("server", server.value(), "before", before, "limit", limit)));
    }

    @Override
    public List<LibraryEntry> shownBetween(ServerId server, Instant from, Instant until, int limit) {
        return database.read(handle -> JdbiLibraryRows.list(
                handle, """
                WHERE server = :server AND state = 'KEPT' AND decided_at >= :from AND decided_at < :until
                ORDER BY decided_at DESC, id DESC LIMIT :limit
                """, Map.of("server", server.value(), "from", from, "until", until, "limit", limit)));
    }

    @Override
    public List<LibraryEntry> search(ServerId server, String query, int limit) {
        return database.read(handle -> JdbiLibrarySearch.search(handle, server, query, limit));
    }

    @Override
    public List<LibraryEntry> about(ServerId server, TopicId topic, int limit) {
        return database.read(handle -> JdbiLibraryRows.list(
                handle,
                "WHERE server = :server AND topic = :topic AND state = 'KEPT' ORDER BY id DESC LIMIT :limit",
                Map.of("server", server.value(), "topic", topic.value(), "limit", limit)));
    }

    @Override
    public List<LibraryEntry> hidden(ServerId server, int limit) {
        return database.read(handle -> JdbiLibraryRows.list(
                handle,
                "WHERE server = :server AND state = 'HIDDEN' ORDER BY id DESC LIMIT :limit",
                Map.of("server", server.value(), "limit", limit)));
    }

    @Override
    public List<LibraryEntry> submitted(ServerId server, LearnerId learner, long before, int limit) {
        return database.read(handle -> JdbiLibraryRows.list(
                handle,
                "WHERE submitter = :learner AND server = :server AND id < :before ORDER BY id DESC LIMIT :limit",
                Map.of("server", server.value(), "learner", learner.value(), "before", before, "limit", limit)));
    }

    @Override
    public boolean save(ServerId server, EntryId entry, LearnerId learner, Instant at) {
        return inServer(server, entry, Stream.of(learner), (handle, existing) -> save(handle, existing, learner, at))
                .isPresent();
    }

    @Override
    public Optional<LibraryEntry> edit(ServerId server, EntryId entry, EntryEdit edit) {
        EntryDraft draft = edit.draft();
        return inServer(server, entry, Stream.empty(), (handle, existing) -> {
            JdbiLibraryRows.describe(handle, entry, JdbiLibraryRows.Description.of(draft));
            if (existing.state().expires()) {
                JdbiLibraryReports.discount(handle, entry);
                JdbiLibraryRows.countReview(handle, entry, false);
                JdbiLibraryRows.setState(
                        handle,
                        entry,
                        new JdbiLibraryRows.StateChange(edit.stateAfterRemoval(), Optional.empty(), edit.at()));
            }
            return changed(handle, server, entry);
        });
    }

    @Override
    public Optional<LibraryEntry> decide(ServerId server, EntryId entry, long review, ReviewDecision decision) {
        return this.<Optional<LibraryEntry>>inServer(
                        server,
                        entry,
                        Stream.empty(),
                        (handle, existing) -> existing.reviews() == review
                                ? Optional.of(decided(handle, existing, decision))
                                : Optional.empty())
                .flatMap(result -> result);
    }

    private LibraryEntry decided(Handle handle, LibraryEntry existing, ReviewDecision decision) {
        EntryId id = existing.id();
        if (decision instanceof ReviewDecision.KeepEdited edited) {
            JdbiLibraryRows.describe(
                    handle, id, new JdbiLibraryRows.Description(edited.title(), false, edited.topic()));
        }
        boolean keeps = !(decision instanceof ReviewDecision.Decline);
        Optional<String> reason =
                decision instanceof ReviewDecision.Decline decline ? Optional.of(decline.reason()) : Optional.empty();
        JdbiLibraryReports.discount(handle, id);
        JdbiLibraryRows.countReview(handle, id, keeps);
        JdbiLibraryRows.setState(
                handle,
                id,
                new JdbiLibraryRows.StateChange(keeps ? EntryState.KEPT : EntryState.DECLINED, reason, decision.at()));
        LibraryEntry entry = changed(handle, existing.server(), id);
        LibraryNotices.leave(handle, entry);
        return entry;
    }

    @Override
    public boolean remove(ServerId server, EntryId entry) {
        return inServer(
                        server,
                        entry,
                        Stream.empty(),
                        (handle, existing) -> JdbiLibraryIndex.delete(handle, server, entry))
                .orElse(false);
    }

    @Override
    public void expire(ServerId server, EntryId entry, Instant now) {
        inServer(
                server,
                entry,
                Stream.empty(),
                (handle, existing) -> existing.state().expires()
                        && !existing.deletedAt().isAfter(now)
                        && JdbiLibraryIndex.delete(handle, server, entry));
    }

    @Override
    public ReportResult report(ServerId server, EntryId entry, LearnerId learner, Instant at) {
        return inServer(server, entry, Stream.of(learner), (handle, existing) -> {
                    JdbiLibraryReports.seen(handle, server, learner, at);
                    if (existing.state() != EntryState.KEPT) {
                        return ReportResult.GONE;
                    }
                    if (JdbiLibraryReports.isReported(handle, entry, learner)) {
                        return ReportResult.REPEATED;
                    }
                    if (JdbiLibraryReports.inTheLastDay(handle, learner, at) >= MAX_REPORTS_A_DAY) {
                        return ReportResult.TOO_MANY_TODAY;
                    }
                    boolean counts = !existing.reviewed() && JdbiLibraryReports.isKnown(handle, server, learner, at);
                    JdbiLibraryReports.insert(handle, new JdbiLibraryReports.Report(entry, learner, counts, at));
                    return hideIfReported(handle, existing, at);
                })
                .orElse(ReportResult.GONE);
    }

    private ReportResult hideIfReported(Handle handle, LibraryEntry existing, Instant at) {
        if (existing.reviewed() || JdbiLibraryReports.counting(handle, existing.id()) < REPORTS_TO_HIDE) {
            return ReportResult.NOTED;
        }
        JdbiLibraryRows.countReview(handle, existing.id(), false);
        JdbiLibraryRows.setState(
                handle, existing.id(), new JdbiLibraryRows.StateChange(EntryState.HIDDEN, Optional.empty(), at));
        LibraryNotices.leave(handle, changed(handle, existing.server(), existing.id()));
        return ReportResult.HIDDEN;
    }

    @Override
    public void seen(ServerId server, LearnerId learner, Instant at) {
        boolean known = database.read(handle -> JdbiLibraryReports.isSeen(handle, server, learner, at));
        if (!known) {
            database.<ServerId, RuntimeException>write(handle -> {
                LearnerRow.create(handle, learner);
                ServerRow.create(handle, server);
                JdbiLibraryReports.seen(handle, server, learner, at);
                return server;
            });
        }
    }

    /** Changes an entry. */
    @FunctionalInterface
    private interface Change<T> {
        T apply(Handle handle, LibraryEntry existing);
    }

    /** Locks the submitter and these people in the order of their ids, then the server, and changes the entry if it is there. */
    private <T> Optional<T> inServer(ServerId server, EntryId entry, Stream<LearnerId> people, Change<T> change) {
        List<LearnerId> acting = people.toList();
        return database.write(handle -> {
            Optional<LearnerId> submitter =
                    JdbiLibraryRows.find(handle, server, entry).flatMap(LibraryEntry::submitter);
            Stream.concat(acting.stream(), submitter.stream())
                    .distinct()
                    .sorted((one, other) -> Long.compare(one.value(), other.value()))
                    .forEach(person -> LearnerRow.lock(handle, person));
            ServerRow.lock(handle, server);
            return JdbiLibraryRows.find(handle, server, entry).map(existing -> change.apply(handle, existing));
        });
    }
}
