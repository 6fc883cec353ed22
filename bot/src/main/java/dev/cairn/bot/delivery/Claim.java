package dev.cairn.bot.delivery;

import dev.cairn.bot.interaction.Nonce;
import java.time.Duration;
import java.time.Instant;

/**
 * Marks a message as being sent.
 *
 * @param nonce the same for every attempt at this message, and used by no other message
 * @param since when it was first attempted
 * @param attempt the number of this attempt, from 1
 */
public record Claim(Nonce nonce, Instant since, int attempt) {
    /** Discord remembers a nonce "for a few minutes"; it does not say for how many. */
    private static final Duration NONCE_LIFETIME = Duration.ofMinutes(2);

    /** Whether an earlier attempt may have sent the message so long ago that Discord no longer knows the nonce. */
    boolean outlivedItsNonce(Instant now) {
        return attempt > 1 && now.isAfter(since.plus(NONCE_LIFETIME));
    }
}
