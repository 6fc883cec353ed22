package dev.cairn.bot.delivery;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Nonce;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The claims of the {@link Outbox} in the database. Stores claim a message in the transaction that finds it due, and
 * settle it in the transaction that notes the result.
 */
public final class JdbiClaims {
    private JdbiClaims() {}

    /**
     * Claims a message for one attempt. Claiming it again is the next attempt at the same message.
     *
     * @param learner the learner whom the message is for, if it is for one; the transaction has locked their row
     */
    public static Claim claim(Handle handle, Nonce nonce, Optional<LearnerId> learner, Instant now) {
        return handle.createQuery("""
                        INSERT INTO outbox_claim (nonce, learner, since, attempt) VALUES (:nonce, :learner, :now, 1)
                        ON CONFLICT (nonce) DO UPDATE SET attempt = outbox_claim.attempt + 1
                        RETURNING since, attempt
                        """)
                .bind("nonce", nonce.value())
                .bindByType("learner", learner.orElse(null), LearnerId.class)
                .bind("now", now)
                .map(row -> new Claim(
                        nonce,
                        row.getColumn("since", Instant.class),
                        row.getColumn("attempt", Long.class).intValue()))
                .one();
    }

    /** Removes the claim: its message has been sent, was refused for good, or is no longer wanted. */
    public static void settle(Handle handle, Nonce nonce) {
        handle.createUpdate("DELETE FROM outbox_claim WHERE nonce = :nonce")
                .bind("nonce", nonce.value())
                .execute();
    }
}
