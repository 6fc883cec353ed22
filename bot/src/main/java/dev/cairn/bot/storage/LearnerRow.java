package dev.cairn.bot.storage;

import dev.cairn.bot.id.LearnerId;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
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
     * Locks the learner's row, creating it if there is none, until the transaction ends, and gives it a new {@link #stamp}.
     * Every transaction that changes a learner's data calls this first.
     *
     * @return the number of the learner's latest change
     */
    public static long lock(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        INSERT INTO learner (id, changes, stamp) VALUES (:learner, 0, :stamp)
                        ON CONFLICT (id) DO UPDATE SET stamp = excluded.stamp
                        RETURNING changes
                        """)
                .bind("learner", learner)
                .bind("stamp", newStamp())
                .mapTo(Long.class)
                .one();
    }

    /** Creates the learner's row if there is none, for rows that refer to it, and locks nothing that exists. */
    public static void create(Handle handle, LearnerId learner) {
        handle.createUpdate("""
                        INSERT INTO learner (id, changes, stamp) VALUES (:learner, 0, :stamp)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .bind("learner", learner)
                .bind("stamp", newStamp())
                .execute();
    }

    /** Random rather than counted, so that no stamp of a change that was rolled back, or of a deleted row, comes again. */
    private static long newStamp() {
        return ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    }

    /**
     * The stamp of the learner's row: as long as it is the same, so is everything of the learner's that is changed under
     * {@link #lock}. Empty without a row, and for a row that was not locked since stamps exist.
     */
    static OptionalLong stamp(Handle handle, LearnerId learner) {
        return handle.createQuery("SELECT stamp FROM learner WHERE id = :learner AND stamp <> 0")
                .bind("learner", learner)
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
