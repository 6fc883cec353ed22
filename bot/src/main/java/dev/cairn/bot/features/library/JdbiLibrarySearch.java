package dev.cairn.bot.features.library;

import dev.cairn.bot.id.ServerId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Searches the words of a library by scanning ranges of an index: that of the query's rarest word, while the others are looked up
 * for each entry in it.
 */
final class JdbiLibrarySearch {
    /** Follows every text that begins with the same letters, in the order of bytes. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final int MAX_COUNTED = 200;
    private static final int MAX_SCANNED = 2_000;
    private static final int CANDIDATES = 60;

    private JdbiLibrarySearch() {}

    static List<LibraryEntry> search(Handle handle, ServerId server, String query, int limit) {
        List<String> words = LibraryWords.ofQuery(query);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Long> ids = candidates(handle, server, rarestFirst(handle, server, words));
        if (ids.isEmpty()) {
            return List.of();
        }
        return JdbiLibraryRows.visible(handle, ids).stream()
                .sorted(Comparator.comparingLong((LibraryEntry entry) -> -wholeWords(entry, words))
                        .thenComparing(entry -> -entry.savers())
                        .thenComparing(entry -> -entry.id().value()))
                .limit(limit)
                .toList();
    }

    private static long wholeWords(LibraryEntry entry, List<String> words) {
        Set<String> own = LibraryWords.of(entry.title(), entry.link(), entry.topic());
        return words.stream().filter(own::contains).count();
    }

    private static List<String> rarestFirst(Handle handle, ServerId server, List<String> words) {
        if (words.size() == 1) {
            return words;
        }
        int[] counts =
                words.stream().mapToInt(word -> count(handle, server, word)).toArray();
        return IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingInt(at -> counts[at]))
                .map(words::get)
                .toList();
    }

    private static int count(Handle handle, ServerId server, String word) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM (
                            SELECT 1 FROM library_word
                            WHERE server = :server AND word >= :word AND word < :end LIMIT :limit
                        ) AS counted
                        """)
                .bind("server", server)
                .bind("word", word)
                .bind("end", word + LAST)
                .bind("limit", MAX_COUNTED)
                .mapTo(Integer.class)
                .one();
    }

    private static List<Long> candidates(Handle handle, ServerId server, List<String> words) {
        StringBuilder sql = new StringBuilder("""
                SELECT DISTINCT entry FROM (
                    SELECT entry FROM library_word
                    WHERE server = :server AND word >= :word0 AND word < :end0 LIMIT :scanned
                ) AS scanned
                WHERE 1 = 1
                """);
        for (int at = 1; at < words.size(); at++) {
            sql.append("AND EXISTS (SELECT 1 FROM library_word AS other WHERE other.entry = scanned.entry")
                    .append(" AND other.word >= :word" + at + " AND other.word < :end" + at + ") ");
        }
        Query query = handle.createQuery(sql + "LIMIT :candidates")
                .bind("server", server)
                .bind("scanned", MAX_SCANNED)
                .bind("candidates", CANDIDATES);
        for (int at = 0; at < words.size(); at++) {
            query.bind("word" + at, words.get(at)).bind("end" + at, words.get(at) + LAST);
        }
        return query.mapTo(Long.class).list();
    }
}
