package dev.cairn.bot.features.studytime;

import dev.cairn.bot.delivery.Claim;
import java.util.List;

/**
 * A shared focus timer that is over, and the claim of the message about it.
 *
 * @param ends the timers of those who were in it to its end, by when they began
 */
record EndedSharedFocus(SharedFocus shared, List<FocusEnd> ends, Claim claim) {
    EndedSharedFocus {
        ends = List.copyOf(ends);
    }

    /** Whether nobody but its starter was in it to the end. */
    boolean isJoinedByNobody() {
        return ends.stream()
                .allMatch(end -> end.focus().learner().equals(shared.starter().orElse(null)));
    }
}
