package dev.cairn.bot.features.notices;

import dev.cairn.bot.id.LearnerId;
import org.jdbi.v3.core.Handle;

/** Adds notices in the transactions of other stores. */
public final class JdbiNotices {
    /** Separates the arguments in their column. */
    static final String SEPARATOR = "\n";

    private JdbiNotices() {}

    /** Adds a notice for the learner, whose row the transaction has locked. */
    public static void leave(Handle handle, LearnerId learner, Notice notice) {
        handle.createUpdate("""
                        INSERT INTO notice (learner, id, kind, arguments, left_at)
                        VALUES (:learner, :id, :kind, :arguments, :at)
                        ON CONFLICT (learner, id) DO UPDATE
                        SET kind = excluded.kind, arguments = excluded.arguments, left_at = excluded.left_at
                        """)
                .bind("learner", learner)
                .bind("id", notice.id())
                .bind("kind", notice.kind())
                .bind("arguments", String.join(SEPARATOR, notice.arguments()))
                .bind("at", notice.at())
                .execute();
    }

    /** Deletes a learner's notice, as what it says no longer holds. */
    public static void withdraw(Handle handle, LearnerId learner, String id) {
        handle.createUpdate("DELETE FROM notice WHERE learner = :learner AND id = :id")
                .bind("learner", learner)
                .bind("id", id)
                .execute();
    }
}
