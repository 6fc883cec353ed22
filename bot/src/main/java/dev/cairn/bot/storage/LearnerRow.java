package dev.cairn.bot.storage;

import dev.cairn.bot.id.LearnerId;
import org.jdbi.v3.core.Handle;

/** The row every other row of a learner hangs on. */
public final class LearnerRow {
    private LearnerRow() {}

    /**
     * Writes the learner's row, making it if there is none, which on PostgreSQL makes others wait who want to change the
     * same learner; it comes first in every transaction that changes something of a learner's.
     *
     * @return the number of the learner's latest change
     */
    public static long locked(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        INSERT INTO learner (id, changes) VALUES (:learner, 0)
                        ON CONFLICT (id) DO UPDATE SET changes = learner.changes
                        RETURNING changes
                        """)
                .bind("learner", learner)
                .mapTo(Long.class)
                .one();
    }
}
