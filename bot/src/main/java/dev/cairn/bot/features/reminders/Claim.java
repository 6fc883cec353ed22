package dev.cairn.bot.features.reminders;

import dev.cairn.bot.interaction.Nonce;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * That a reminder is being sent.
 *
 * @param due when it was to come
 * @param since when it was first tried
 * @param attempt which try this is, from 1
 */
record Claim(ReminderId reminder, Instant due, Instant since, int attempt, Nonce nonce) {
    /** Discord remembers a nonce for a few minutes; how many it does not say. */
    private static final Duration REMEMBERED = Duration.ofMinutes(2);

    /** The same for every try, and unlike that of any other time it comes. */
    static Nonce nonce(ReminderId reminder, Instant due) {
        return new Nonce(("r" + Long.toString(reminder.value(), Character.MAX_RADIX) + "-"
                        + Long.toString(due.toEpochMilli(), Character.MAX_RADIX))
                .toLowerCase(Locale.ROOT));
    }

    /** Whether an earlier try may have sent it so long ago that the nonce no longer finds that out. */
    boolean hasOutlivedItsNonce(Instant now) {
        return attempt > 1 && now.isAfter(since.plus(REMEMBERED));
    }
}
