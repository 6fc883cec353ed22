package dev.cairn.bot.features.recap;

import java.time.Instant;

/**
 * What a recap is about, and when it is due. The periods of weekly recaps follow each other without a gap.
 *
 * @param begin the beginning of its week; for a recap that is due within its week, when the one before it was due
 * @param end the end of its week, or when it is due, whichever comes first; not included
 * @param previousDue when the recap before it was due, or would have been
 */
public record RecapPeriod(Instant begin, Instant end, Instant previousDue, Instant due) {
    /**
     * Whether this is the first recap that can tell of something: it belongs to no later week, and is known when the recap is due.
     *
     * @param ended when it ended
     * @param known when its outcome was known
     */
    public boolean isFirstToKnow(Instant ended, Instant known) {
        boolean isKnownNow = !ended.isAfter(end) && known.isBefore(due);
        boolean wasKnownBefore = !ended.isAfter(begin) && known.isBefore(previousDue);
        return isKnownNow && !wasKnownBefore;
    }
}
