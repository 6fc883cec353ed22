package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.Visibility;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;

/**
 * Decides who may see a learner's progress: the learner everywhere, others only in a server that both are in, and only
 * if the learner allows it. Reads the setting on every request.
 */
public final class VisibilityPolicy {
    private final Settings settings;
    private final Members members;

    public VisibilityPolicy(Settings settings, Members members) {
        this.settings = settings;
        this.members = members;
    }

    /**
     * Requires that the requesting person may see a learner's progress here.
     *
     * <p>Always checks both membership and the setting, so that not even the response time distinguishes a hidden
     * learner from an absent or unknown one.
     *
     * @throws UserError if they may not, in the same words whatever the reason
     */
    void require(Request request, LearnerId learner) {
        if (request.learner().equals(learner)) {
            return;
        }
        boolean isMember =
                request.context() instanceof InteractionContext.InServer here && members.isIn(here.server(), learner);
        boolean isVisible = isVisibleInServers(learner);
        if (!isMember || !isVisible) {
            throw new UserError(ProgressViewCopy.text(ProgressViewCopy::notVisible));
        }
    }

    /** Whether the learner lets other members of their servers see their progress. */
    boolean isVisibleInServers(LearnerId learner) {
        return settings.of(learner).visibility() == Visibility.SERVERS;
    }
}
