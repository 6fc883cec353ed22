package dev.cairn.bot.progress;

import dev.cairn.bot.interaction.InteractionId;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Request;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who asked for a change, by which interaction, and when, to the millisecond.
 *
 * <p>An interaction makes one change at most: delivered again, it is told what it did the first time.
 */
public record Cause(LearnerId learner, InteractionId interaction, Instant at) {
    public Cause {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Cause of(Request request) {
        return new Cause(request.learner(), request.id(), request.at());
    }
}
