package dev.cairn.bot.features.library;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Stores what learners have saved in the database. */
record JdbiSavedLinks(Database database) implements SavedLinkStore {
    @Override
    public List<SavedLink> of(LearnerId learner, int offset, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT link, url, saved_at FROM saved_link WHERE learner = :learner
                        ORDER BY saved_at DESC, link LIMIT :limit OFFSET :offset
                        """)
                .bind("learner", learner)
                .bind("limit", limit)
                .bind("offset", offset)
                .map(row -> new SavedLink(
                        row.getColumn("link", String.class),
                        row.getColumn("url", String.class),
                        row.getColumn("saved_at", Instant.class)))
                .list());
    }

    @Override
    public int count(LearnerId learner) {
        return database.read(handle -> count(handle, learner));
    }

    private static int count(Handle handle, LearnerId learner) {
        return handle.createQuery("SELECT COUNT(*) FROM saved_link WHERE learner = :learner")
                .bind("learner", learner)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public boolean save(LearnerId learner, SavedLink link) {
        return database.write(handle -> {
            LearnerRow.lock(handle, learner);
            return insert(handle, learner, link);
        });
    }

    /** Inserts it unless it is there; the transaction has locked the learner. */
    static boolean insert(Handle handle, LearnerId learner, SavedLink link) {
        if (count(handle, learner) >= MAX_SAVED) {
            return isSaved(handle, learner, link.link());
        }
        handle.createUpdate("""
                        INSERT INTO saved_link (learner, link, url, saved_at) VALUES (:learner, :link, :url, :at)
                        ON CONFLICT (learner, link) DO NOTHING
                        """)
                .bind("learner", learner)
                .bind("link", link.link())
                .bind("url", link.url())
                .bind("at", link.savedAt())
                .execute();
        return true;
    }

    private static boolean isSaved(Handle handle, LearnerId learner, String link) {
        return handle.createQuery("SELECT 1 FROM saved_link WHERE learner = :learner AND link = :link")
                .bind("learner", learner)
                .bind("link", link)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    @Override
    public void remove(LearnerId learner, String link) {
        database.<Integer, RuntimeException>write(handle -> {
            LearnerRow.lock(handle, learner);
            handle.createUpdate("""
                            DELETE FROM library_saver
                            WHERE learner = :learner
                                AND EXISTS (SELECT 1 FROM library_entry WHERE id = library_saver.entry AND link = :link)
                            """).bind("learner", learner).bind("link", link).execute();
            return handle.createUpdate("DELETE FROM saved_link WHERE learner = :learner AND link = :link")
                    .bind("learner", learner)
                    .bind("link", link)
                    .execute();
        });
    }
}
