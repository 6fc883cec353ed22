package dev.cairn.bot.features.progressview;

import dev.cairn.bot.id.LearnerId;

/** Whose progress a card shows, and to whom. */
sealed interface Audience {

    /** The reader's own. */
    record Mine() implements Audience {}

    /** Another member's, to one reader. */
    record Theirs(LearnerId learner) implements Audience {}

    /** Shown to everybody in a channel by its owner, under the name others see them by. */
    record Shared(String name) implements Audience {}
}
