package dev.cairn.bot.features.recap;

import dev.cairn.bot.features.leaderboards.ServerWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a recap says.
 *
 * @param more lines of other features
 * @param openUntil until when time for the week can still be logged; empty if the figures are final
 * @param lateSince when the recap was due, if that was a while ago
 */
record RecapContent(ServerWeek week, List<String> more, Optional<Instant> openUntil, Optional<Instant> lateSince) {
    RecapContent {
        more = List.copyOf(more);
    }

    /** Whether nothing happened. */
    boolean isEmpty() {
        return week.people() == 0 && more.isEmpty();
    }
}
