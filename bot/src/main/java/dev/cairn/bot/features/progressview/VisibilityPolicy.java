package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.Visibility;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
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
    private final CommonGroups groups;

    public VisibilityPolicy(Settings settings, Members members, CommonGroups groups) {
        this.settings = settings;
        this.members = members;
        this.groups = groups;
    }

    /** Looks for study groups that two people share. */
    public interface CommonGroups {
        /** Whether both are members of one group of the server. */
        boolean exist(ServerId server, LearnerId one, LearnerId other);
    }

    /**
     * Requires that the requesting person may see a learner's progress here.
     *
     * <p>Always checks membership, groups and the setting, so that not even the response time distinguishes a hidden
     * learner from an absent or unknown one.
     *
     * @throws UserError if they may not, in the same words whatever the reason
     */
    void require(Request request, LearnerId learner) {
        if (request.learner().equals(learner)) {
            return;
        }
        boolean isVisible = false;
        if (request.context() instanceof InteractionContext.InServer here) {
            boolean isMember = members.isIn(here.server(), learner);
            boolean inOneGroup = groups.exist(here.server(), request.learner(), learner);
            Visibility visibility = settings.of(learner).visibility();
            isVisible = isMember && isVisible(visibility, inOneGroup);
        }
        if (!isVisible) {
            throw new UserError(ProgressViewCopy.text(ProgressViewCopy::notVisible));
        }
    }

    private static boolean isVisible(Visibility visibility, boolean inOneGroup) {
        return switch (visibility) {
            case NOBODY -> false;
            case GROUPS -> inOneGroup;
            case SERVERS -> true;
        };
    }

    /** Whether the learner lets all members of their servers see their progress. */
    boolean isVisibleInServers(LearnerId learner) {
        return settings.of(learner).visibility() == Visibility.SERVERS;
    }
}
