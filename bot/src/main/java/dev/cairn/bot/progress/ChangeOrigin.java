package dev.cairn.bot.progress;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The learner who makes a change, the interaction it comes from, and when, to the millisecond.
 *
 * <p>An interaction makes one change at most; when it is delivered again, it gets the outcome of the first time.
 */
public record ChangeOrigin(LearnerId learner, InteractionId interaction, Instant at) {
    public ChangeOrigin {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The origin of a second change by the same interaction, under the negative of its id, which no interaction of Discord's
     * has.
     */
    public ChangeOrigin second() {
        return new ChangeOrigin(learner, new InteractionId(-interaction.value()), at);
    }

    public static ChangeOrigin of(Request request) {
        return new ChangeOrigin(request.learner(), request.id(), request.at());
    }
}
