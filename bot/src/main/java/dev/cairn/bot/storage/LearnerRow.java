package dev.cairn.bot.storage;

import dev.cairn.bot.id.LearnerId;
import org.jdbi.v3.core.Handle;

/**
 * The row that every other row of a learner refers to. Deleting it deletes them all.
 *
 * <p>Locking it serializes the changes of one learner. A transaction that locks more takes its locks in this order: the
 * learner's row, then servers' rows by ascending id, then challenges' rows by ascending id. It never goes back, so two
 * transactions cannot wait for each other.
 */
public final class LearnerRow {
    private LearnerRow() {}

    /**
     * Locks the learner's row, creating it if there is none, until the transaction ends. Every transaction that changes
     * a learner's data calls this first.
     *
     * @return the number of the learner's latest change
     */
    public static long lock(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        INSERT INTO learner (id, changes) VALUES (:learner, 0)
                        ON CONFLICT (id) DO UPDATE SET changes = learner.changes
                        RETURNING changes
                        """)
                .bind("learner", learner)
                .mapTo(Long.class)
                .one();
    }

    /** Creates the learner's row if there is none, for rows that refer to it, and locks nothing that exists. */
    public static void create(Handle handle, LearnerId learner) {
        handle.createUpdate("INSERT INTO learner (id, changes) VALUES (:learner, 0) ON CONFLICT (id) DO NOTHING")
                .bind("learner", learner)
                .execute();
    }
}
