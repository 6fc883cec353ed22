package dev.cairn.bot.features.library;

import dev.cairn.bot.id.ServerId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows by which entries are found: their words, and the trigrams of those words for what is misspelled. */
final class JdbiLibraryIndex {
    private JdbiLibraryIndex() {}

    /** Writes the words by which the entry is found: none unless everybody sees it. */
    static void index(Handle handle, LibraryEntry entry) {
        Set<String> gone = new HashSet<>(wordsOf(handle, entry.id()));
        handle.createUpdate("DELETE FROM library_word WHERE entry = :entry")
                .bind("entry", entry.id().value())
                .execute();
        if (entry.state() == EntryState.KEPT) {
            Set<String> words = LibraryWords.of(entry.title(), entry.link(), entry.topic());
            insert(handle, entry, words);
            gone.removeAll(words);
        }
        forget(handle, entry.server(), gone);
    }

    /** Deletes an entry with all that leads to it. */
    static boolean delete(Handle handle, ServerId server, EntryId entry) {
        List<String> words = wordsOf(handle, entry);
        boolean deleted = handle.createUpdate("DELETE FROM library_entry WHERE id = :id")
                        .bind("id", entry.value())
                        .execute()
                == 1;
        forget(handle, server, words);
        return deleted;
    }

    private static List<String> wordsOf(Handle handle, EntryId entry) {
        return handle.createQuery("SELECT word FROM library_word WHERE entry = :entry")
                .bind("entry", entry.value())
                .mapTo(String.class)
                .list();
    }

    private static void insert(Handle handle, LibraryEntry entry, Set<String> words) {
        PreparedBatch rows = handle.prepareBatch("""
                INSERT INTO library_word (server, word, entry) VALUES (:server, :word, :entry)
                """);
        PreparedBatch trigrams = handle.prepareBatch("""
                INSERT INTO library_trigram (server, trigram, word) VALUES (:server, :trigram, :word)
                ON CONFLICT (server, trigram, word) DO NOTHING
                """);
        for (String word : words) {
            rows.bind("server", entry.server())
                    .bind("word", word)
                    .bind("entry", entry.id().value())
                    .add();
            LibraryWords.trigrams(word)
                    .forEach(trigram -> trigrams.bind("server", entry.server())
                            .bind("trigram", trigram)
                            .bind("word", word)
                            .add());
        }
        rows.execute();
        trigrams.execute();
    }

    /** Deletes the trigrams of those of these words that no entry has any longer. */
    private static void forget(Handle handle, ServerId server, Iterable<String> words) {
        for (String word : words) {
            for (String trigram : LibraryWords.trigrams(word)) {
                handle.createUpdate("""
                                DELETE FROM library_trigram
                                WHERE server = :server AND trigram = :trigram AND word = :word
                                    AND NOT EXISTS (SELECT 1 FROM library_word WHERE server = :server AND word = :word)
                                """)
                        .bind("server", server)
                        .bind("trigram", trigram)
                        .bind("word", word)
                        .execute();
            }
        }
    }
}
