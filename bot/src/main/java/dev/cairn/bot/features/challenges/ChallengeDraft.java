package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.util.Optional;

/**
 * A challenge that a person is making.
 *
 * @param id the interaction that began it
 */
record ChallengeDraft(InteractionId id, LearnerId learner, ServerId server, Typed typed) {
    /**
     * What the person has typed or picked, none of which need make sense.
     *
     * @param goal the value of a {@link GoalKind}
     * @param end the last day
     * @param how the value of a choice; see {@link ModeChoice}
     */
    record Typed(
            Optional<String> title,
            Optional<String> goal,
            Optional<String> amount,
            Optional<String> start,
            Optional<String> end,
            Optional<String> group,
            Optional<String> target,
            Optional<String> misses,
            Optional<String> how) {
        /** What was typed to change a challenge, which has no more fields. */
        static Typed ofEdit(Optional<String> title, Optional<String> end) {
            return new Typed(
                    title,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    end,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    ChallengeDraft with(Typed other) {
        return new ChallengeDraft(id, learner, server, other);
    }
}
