package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.Visibility;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;

/**
 * Decides who sees whose progress: one's own everywhere, another's only in a server both are in and only if they let it
 * be seen. It is read anew each time.
 */
public final class VisibilityPolicy {
    private final Settings settings;
    private final Members members;

    public VisibilityPolicy(Settings settings, Members members) {
        this.settings = settings;
        this.members = members;
    }

    /**
     * Lets those pass who may see it.
     *
     * <p>Both questions are always asked, so that not even the time it takes tells hidden from absent or unknown people.
     *
     * @throws UserError in the same words for all whose progress is not to be seen here
     */
    void require(Request viewer, LearnerId learner) {
        if (viewer.learner().equals(learner)) {
            return;
        }
        boolean isHere =
                viewer.place() instanceof InteractionContext.InServer here && members.isIn(here.server(), learner);
        boolean isShown = isSeenInServers(learner);
        if (!isHere || !isShown) {
            throw new UserError(OverviewCopy.notToBeSeen());
        }
    }

    /** Whether others can see it at all. */
    boolean isSeenInServers(LearnerId learner) {
        return settings.of(learner).visibility() == Visibility.SERVERS;
    }
}
