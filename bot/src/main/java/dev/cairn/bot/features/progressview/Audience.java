package dev.cairn.bot.features.progressview;

import dev.cairn.bot.id.LearnerId;

/** Who reads a progress card, and whose progress it shows. */
sealed interface Audience {

    /** The learner reads about their own progress. */
    record Self() implements Audience {}

    /** One other member reads about a learner's progress. */
    record OtherMember(LearnerId learner) implements Audience {}

    /**
     * Everybody in a channel reads about the progress of the learner who shared it.
     *
     * @param name the learner's name as others see it
     */
    record Channel(String name) implements Audience {}
}
