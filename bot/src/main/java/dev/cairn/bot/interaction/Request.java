package dev.cairn.bot.interaction;

import java.time.Instant;

/** Who did something, where and when; what all interactions have in common. */
public record Request(InteractionId id, Person person, Place place, Instant at) {

    public LearnerId learner() {
        return person.id();
    }
}
