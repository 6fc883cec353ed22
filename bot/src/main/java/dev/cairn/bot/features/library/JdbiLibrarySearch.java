package dev.cairn.bot.features.library;

import dev.cairn.bot.id.ServerId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Searches the words of a library by scanning ranges of an index: that of the query's rarest word, while the others are looked up
 * for each entry in it. A word that begins none here is taken for the nearest one that is here.
 */
final class JdbiLibrarySearch {
    /** Follows every text that begins with the same letters, in the order of bytes. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final int MAX_COUNTED = 1_000;
    private static final int MAX_SCANNED = 1_000;
    private static final int CANDIDATES = 60;

    /** The newest entries with the word itself, and as many with longer ones. */
    private static final String SCANNED = """
            SELECT entry, whole FROM (
                SELECT entry, 1 AS whole FROM library_word
                WHERE server = :server AND word = :word0 ORDER BY entry DESC LIMIT :scanned
            ) AS itself
            UNION ALL
            SELECT entry, whole FROM (
                SELECT entry, 0 AS whole FROM library_word
                WHERE server = :server AND word > :word0 AND word < :end0 LIMIT :scanned
            ) AS longer
            """;

    private final Handle handle;
    private final ServerId server;

    private JdbiLibrarySearch(Handle handle, ServerId server) {
        this.handle = handle;
        this.server = server;
    }

    static List<LibraryEntry> search(Handle handle, ServerId server, String query, int limit) {
        return new JdbiLibrarySearch(handle, server).search(LibraryWords.ofQuery(query), limit);
    }

    private List<LibraryEntry> search(List<String> words, int limit) {
        if (words.isEmpty()) {
            return List.of();
        }
        if (words.size() == 1) {
            List<LibraryEntry> found = entries(words, limit);
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<WordCount> counts = counts(words);
        if (counts.stream().anyMatch(WordCount::isUnknown)) {
            Optional<List<String>> spelled = spelled(counts);
            return spelled.isEmpty() ? List.of() : entries(rarestFirst(counts(spelled.orElseThrow())), limit);
        }
        return entries(rarestFirst(counts), limit);
    }

    /** A word of a query, and how many words of entries begin with it, as far as they were counted. */
    private record WordCount(String word, int count) {
        boolean isUnknown() {
            return count == 0;
        }
    }

    private static List<String> rarestFirst(List<WordCount> counts) {
        return counts.stream()
                .sorted(Comparator.comparingInt(WordCount::count))
                .map(WordCount::word)
                .toList();
    }

    private List<WordCount> counts(List<String> words) {
        String sql =
                IntStream.range(0, words.size()).mapToObj("""
                        SELECT %1$d AS at, COUNT(*) AS found FROM (
                            SELECT 1 FROM library_word
                            WHERE server = :server AND word >= :word%1$d AND word < :end%1$d LIMIT :counted
                        ) AS counted%1$d
                        """::formatted).collect(Collectors.joining("UNION ALL "));
        return bound(sql, words)
                .bind("counted", MAX_COUNTED)
                .map(row -> new WordCount(
                        words.get(row.getColumn("at", Integer.class)), row.getColumn("found", Integer.class)))
                .list();
    }

    /** The words with those that are unknown here replaced by the nearest known ones; empty if one of them is near none. */
    private Optional<List<String>> spelled(List<WordCount> counts) {
        Set<String> spelled = new LinkedHashSet<>();
        for (WordCount word : counts) {
            Optional<String> known =
                    word.isUnknown() ? JdbiNearWords.nearest(handle, server, word.word()) : Optional.of(word.word());
            if (known.isEmpty()) {
                return Optional.empty();
            }
            spelled.add(known.orElseThrow());
        }
        return Optional.of(List.copyOf(spelled));
    }

    /** The entries in which each of the words begins a word; those with more whole words first, then those with more savers. */
    private List<LibraryEntry> entries(List<String> words, int limit) {
        StringBuilder others = new StringBuilder();
        StringBuilder columns = new StringBuilder();
        StringBuilder wholeWords = new StringBuilder("whole");
        for (int at = 1; at < words.size(); at++) {
            columns.append(other(at)).append(" AS other").append(at).append(", ");
            others.append(at == 1 ? "WHERE" : "AND").append(" other" + at + " IS NOT NULL ");
            wholeWords.append(" + CASE WHEN other" + at + " = :word" + at + " THEN 1 ELSE 0 END");
        }
        String rest = """
                JOIN (
                    SELECT entry, MAX(wholes) AS wholes FROM (
                        SELECT entry, %s AS wholes FROM (
                            SELECT %s entry, whole FROM (%s) AS scanned
                        ) AS compared %s LIMIT :candidates
                    ) AS candidate GROUP BY entry
                ) AS found ON found.entry = library_entry.id
                WHERE state = 'KEPT' ORDER BY wholes DESC, savers DESC, id DESC LIMIT :limit
                """.formatted(wholeWords, columns, SCANNED, others);
        return JdbiLibraryRows.list(bound(JdbiLibraryRows.COLUMNS + rest, words)
                .bind("scanned", words.size() == 1 ? CANDIDATES : MAX_SCANNED)
                .bind("candidates", CANDIDATES)
                .bind("limit", limit));
    }

    /** The first word of an entry that begins with another word of the query, which is that word if the entry has it. */
    private static String other(int at) {
        return """
                (SELECT word FROM library_word AS other WHERE other.entry = scanned.entry
                    AND other.word >= :word%1$d AND other.word < :end%1$d ORDER BY other.word LIMIT 1)""".formatted(at);
    }

    private Query bound(String sql, List<String> words) {
        Query query = handle.createQuery(sql).bind("server", server);
        for (int at = 0; at < words.size(); at++) {
            query.bind("word" + at, words.get(at)).bind("end" + at, words.get(at) + LAST);
        }
        return query;
    }
}
