package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.MessageId;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The rows of challenges' cards. */
final class JdbiChallengeCards {
    private JdbiChallengeCards() {}

    /** Notes where the card stands; a new place may be edited at once. */
    static void place(Handle handle, ChallengeId challenge, CardPlace place, Instant now) {
        handle.createUpdate("""
                        INSERT INTO challenge_card (challenge, channel, message, drawn_at, editable_at, refusals)
                        VALUES (:challenge, :channel, :message, :now, :now, 0)
                        ON CONFLICT (challenge) DO UPDATE SET
                            channel = excluded.channel, message = excluded.message, drawn_at = excluded.drawn_at,
                            digest = NULL, editable_at = excluded.editable_at, refusals = 0
                        WHERE challenge_card.message IS NULL OR challenge_card.message <> excluded.message
                        """)
                .bind("challenge", challenge.value())
                .bind("channel", place.channel())
                .bindByType("message", place.message().map(MessageId::value).orElse(null), Long.class)
                .bind("now", now)
                .execute();
    }
}
