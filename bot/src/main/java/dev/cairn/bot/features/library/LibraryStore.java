package dev.cairn.bot.features.library;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.curriculum.TopicId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Stores the libraries of servers. Every lookup names the server, so that no id reaches another server's entries. A repeat
 * of a change does no harm.
 */
interface LibraryStore {
    int MAX_WAITING = 10;
    int MAX_REPORTS_A_DAY = 5;
    int REPORTS_TO_HIDE = 3;

    /** Adds an entry, or makes the person one of the savers of that link's entry. */
    AddResult add(NewEntry entry);

    /** An entry in any state. */
    Optional<LibraryEntry> find(ServerId server, EntryId entry);

    /** The entry of a link, in any state. */
    Optional<LibraryEntry> byLink(ServerId server, String identity);

    /**
     * The newest entries that everybody sees.
     *
     * @param before only entries older than this one; {@link Long#MAX_VALUE} for the newest
     */
    List<LibraryEntry> newest(ServerId server, long before, int limit);

    /** The entries that everybody sees since an instant in this span, the newest first. */
    List<LibraryEntry> shownBetween(ServerId server, Instant from, Instant until, int limit);

    /** The entries that everybody sees, and in which each word of the query begins a word; the best first. */
    List<LibraryEntry> search(ServerId server, String query, int limit);

    /** The newest entries about a topic that everybody sees. */
    List<LibraryEntry> about(ServerId server, TopicId topic, int limit);

    /** The newest entries that reports hid. */
    List<LibraryEntry> hidden(ServerId server, int limit);

    /** The entries that a person submitted, in any state, the newest first, older than {@code before}. */
    List<LibraryEntry> submitted(ServerId server, LearnerId learner, long before, int limit);

    /** Makes the person one of the savers of an entry; false if there is no such entry. */
    boolean save(ServerId server, EntryId entry, LearnerId learner, Instant at);

    /** Changes title and topic. An entry that was taken out gets the new state, and moderators are asked about it again. */
    Optional<LibraryEntry> edit(ServerId server, EntryId entry, EntryEdit edit);

    /** Applies a moderator's decision; empty if there is no such entry, or another question was decided meanwhile. */
    Optional<LibraryEntry> decide(ServerId server, EntryId entry, long review, ReviewDecision decision);

    /** Deletes an entry. */
    boolean remove(ServerId server, EntryId entry);

    /** Deletes an entry that was taken out and has waited for its submitter long enough. */
    void expire(ServerId server, EntryId entry, Instant now);

    /** Notes a report; whether it counts depends on since when the person has been seen here. */
    ReportResult report(ServerId server, EntryId entry, LearnerId learner, Instant at);

    /** Notes that a person was in the server at this time, unless they are known to have been there before. */
    void seen(ServerId server, LearnerId learner, Instant at);
}
