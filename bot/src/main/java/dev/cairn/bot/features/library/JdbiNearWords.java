package dev.cairn.bot.features.library;

import dev.cairn.bot.id.ServerId;
import dev.cairn.curriculum.search.ClosestMatch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds the word of a library that is nearest to a misspelled one, among those that share most trigrams with it. */
final class JdbiNearWords {
    private static final int MAX_SCANNED = 500;
    private static final int COMPARED = 20;

    private JdbiNearWords() {}

    static Optional<String> nearest(Handle handle, ServerId server, String word) {
        List<String> trigrams = LibraryWords.trigrams(word);
        if (trigrams.isEmpty()) {
            return Optional.empty();
        }
        String holders =
                IntStream.range(0, trigrams.size()).mapToObj("""
                        SELECT word FROM (
                            SELECT word FROM library_trigram WHERE server = :server AND trigram = :trigram%1$d LIMIT :scanned
                        ) AS holders%1$d
                        """::formatted).collect(Collectors.joining("UNION ALL "));
        Query query = handle.createQuery("SELECT word FROM (" + holders
                        + ") AS holder GROUP BY word ORDER BY COUNT(*) DESC, word LIMIT :compared")
                .bind("server", server)
                .bind("scanned", MAX_SCANNED)
                .bind("compared", COMPARED);
        for (int at = 0; at < trigrams.size(); at++) {
            query.bind("trigram" + at, trigrams.get(at));
        }
        return ClosestMatch.to(word, query.mapTo(String.class).list());
    }
}
