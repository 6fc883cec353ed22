package dev.cairn.bot.interaction;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.util.Locale;

/** Who did something, where and when; what all interactions have in common. */
public record Request(InteractionId id, Invoker invoker, Locale locale, InteractionContext context, Instant at) {

    public Viewer viewer() {
        return new Viewer(invoker.id(), locale);
    }

    public LearnerId learner() {
        return invoker.id();
    }
}
