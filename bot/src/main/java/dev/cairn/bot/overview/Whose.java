package dev.cairn.bot.overview;

import dev.cairn.bot.interaction.LearnerId;

/** Whose progress a card shows, and to whom. */
sealed interface Whose {

    /** The reader's own. */
    record Mine() implements Whose {}

    /** Another member's, to one reader. */
    record Theirs(LearnerId learner) implements Whose {}

    /** Shown to everybody in a channel by its owner, under the name others see them by. */
    record Shared(String name) implements Whose {}
}
