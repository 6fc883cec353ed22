package dev.cairn.bot.progress;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who asked for a change, by which interaction, and when, to the millisecond.
 *
 * <p>An interaction makes one change at most: delivered again, it is told what it did the first time.
 */
public record ChangeOrigin(LearnerId learner, InteractionId interaction, Instant at) {
    public ChangeOrigin {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static ChangeOrigin of(Request request) {
        return new ChangeOrigin(request.learner(), request.id(), request.at());
    }
}
