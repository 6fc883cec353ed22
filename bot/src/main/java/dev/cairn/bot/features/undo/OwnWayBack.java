package dev.cairn.bot.features.undo;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Text;
import java.time.Instant;
import java.util.Optional;

/** Finds what a learner did last that {@code /undo} does not cover because it is undone another way. */
@FunctionalInterface
public interface OwnWayBack {
    Optional<Latest> of(LearnerId learner);

    /**
     * What the learner did last.
     *
     * @param words a sentence that says what it was and how to take it back
     */
    record Latest(Instant at, Text words) {}
}
