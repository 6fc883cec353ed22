package dev.cairn.bot.features.leaderboards;

import java.time.Instant;

/**
 * What a learner has on a board.
 *
 * @param amount minutes, or days of a streak
 * @param latest when the latest entry that counts was made
 */
record Total(long amount, Instant latest) {
    static final Total NONE = new Total(0, Instant.EPOCH);

    Total plus(long minutes, Instant at) {
        return new Total(amount + minutes, at.isAfter(latest) ? at : latest);
    }
}
