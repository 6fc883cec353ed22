package dev.cairn.bot.interaction;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import java.time.Instant;

/** Who did something, where and when; what all interactions have in common. */
public record Request(InteractionId id, Invoker person, InteractionContext place, Instant at) {

    public LearnerId learner() {
        return person.id();
    }
}
