package dev.cairn.bot.features.library;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.curriculum.TopicId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/** The rows of entries themselves and of their savers. */
final class JdbiLibraryRows {
    /** The beginning of a statement that reads entries. */
    static final String COLUMNS = """
            SELECT id, server, link, url, title, topic, submitter, state, reviewed, reason, created_at, decided_at, reviews,
                (SELECT COUNT(*) FROM library_saver WHERE entry = library_entry.id) AS savers
            FROM library_entry
            """;

    private JdbiLibraryRows() {}

    static Optional<LibraryEntry> find(Handle handle, ServerId server, EntryId entry) {
        return list(
                        handle,
                        "WHERE server = :server AND id = :id",
                        Map.of("server", server.value(), "id", entry.value()))
                .stream()
                .findFirst();
    }

    static Optional<LibraryEntry> byLink(Handle handle, ServerId server, String identity) {
        return list(
                        handle,
                        "WHERE server = :server AND link = :link",
                        Map.of("server", server.value(), "link", identity))
                .stream()
                .findFirst();
    }

    /**
     * Lists entries.
     *
     * @param rest the rest of the statement, with the names of these values
     */
    static List<LibraryEntry> list(Handle handle, String rest, Map<String, ?> values) {
        return list(handle.createQuery(COLUMNS + rest).bindMap(values));
    }

    /** Lists the entries that a query finds which begins with {@link #COLUMNS}. */
    static List<LibraryEntry> list(Query query) {
        return query.map(JdbiLibraryRows::entry).list();
    }

    static EntryId insert(Handle handle, NewEntry entry) {
        EntryDraft draft = entry.draft();
        long id = handle.createQuery("""
                        INSERT INTO library_entry (
                            server, link, url, title, title_written, topic, submitter, state, reviewed, created_at, decided_at,
                            reviews)
                        VALUES (:server, :link, :url, :title, :written, :topic, :learner, :state, :reviewed, :at, :at, 0)
                        RETURNING id
                        """)
                .bind("server", entry.server())
                .bind("link", draft.link().identity())
                .bind("url", draft.link().url())
                .bind("title", draft.shownTitle())
                .bind("written", draft.title().isPresent())
                .bindByType("topic", draft.topic().map(TopicId::value).orElse(null), String.class)
                .bind("learner", entry.submitter())
                .bind("state", entry.state().name())
                .bind("reviewed", false)
                .bind("at", entry.at())
                .mapTo(Long.class)
                .one();
        return new EntryId(id);
    }

    /**
     * What people read of an entry.
     *
     * @param isWritten whether the submitter wrote the title
     */
    record Description(String title, boolean isWritten, Optional<TopicId> topic) {
        static Description of(EntryDraft draft) {
            return new Description(draft.shownTitle(), draft.title().isPresent(), draft.topic());
        }
    }

    static void describe(Handle handle, EntryId entry, Description description) {
        handle.createUpdate("""
                        UPDATE library_entry SET title = :title, title_written = :written, topic = :topic WHERE id = :id
                        """)
                .bind("id", entry.value())
                .bind("title", description.title())
                .bind("written", description.isWritten())
                .bindByType("topic", description.topic().map(TopicId::value).orElse(null), String.class)
                .execute();
    }

    /**
     * A new state of an entry.
     *
     * @param reason why a moderator declined it
     */
    record StateChange(EntryState state, Optional<String> reason, Instant at) {}

    static void setState(Handle handle, EntryId entry, StateChange change) {
        handle.createUpdate("""
                        UPDATE library_entry SET state = :state, reason = :reason, decided_at = :at WHERE id = :id
                        """)
                .bind("id", entry.value())
                .bind("state", change.state().name())
                .bindByType("reason", change.reason().orElse(null), String.class)
                .bind("at", change.at())
                .execute();
    }

    /** Notes that moderators are asked about it once more, or have decided. */
    static void countReview(Handle handle, EntryId entry, boolean reviewed) {
        handle.createUpdate("UPDATE library_entry SET reviews = reviews + 1, reviewed = :reviewed WHERE id = :id")
                .bind("id", entry.value())
                .bind("reviewed", reviewed)
                .execute();
    }

    static void addSaver(Handle handle, EntryId entry, LearnerId learner) {
        handle.createUpdate("""
                        INSERT INTO library_saver (learner, entry) VALUES (:learner, :entry)
                        ON CONFLICT (learner, entry) DO NOTHING
                        """)
                .bind("learner", learner)
                .bind("entry", entry.value())
                .execute();
    }

    static int waiting(Handle handle, ServerId server, LearnerId learner) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM library_entry
                        WHERE submitter = :learner AND server = :server AND state = 'WAITING'
                        """)
                .bind("server", server)
                .bind("learner", learner)
                .mapTo(Integer.class)
                .one();
    }

    private static LibraryEntry entry(RowView row) {
        return new LibraryEntry(
                new EntryId(row.getColumn("id", Long.class)),
                row.getColumn("server", ServerId.class),
                new CanonicalLink(row.getColumn("link", String.class), row.getColumn("url", String.class)),
                row.getColumn("title", String.class),
                Optional.ofNullable(row.getColumn("topic", String.class)).map(TopicId::new),
                Optional.ofNullable(row.getColumn("submitter", LearnerId.class)),
                EntryState.valueOf(row.getColumn("state", String.class)),
                row.getColumn("reviewed", Boolean.class),
                Optional.ofNullable(row.getColumn("reason", String.class)),
                row.getColumn("created_at", Instant.class),
                row.getColumn("decided_at", Instant.class),
                row.getColumn("reviews", Long.class),
                row.getColumn("savers", Integer.class));
    }
}
