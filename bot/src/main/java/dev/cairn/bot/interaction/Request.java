package dev.cairn.bot.interaction;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.util.Locale;

/**
 * What all interactions have in common.
 *
 * @param locale the language of the invoker's client
 * @param context where it happened
 * @param at when Cairn received it
 */
public record Request(InteractionId id, Invoker invoker, Locale locale, InteractionContext context, Instant at) {

    /** The invoker as the reader of the answer. */
    public Viewer viewer() {
        return new Viewer(invoker.id(), locale);
    }

    public LearnerId learner() {
        return invoker.id();
    }
}
