package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A challenge of a server.
 *
 * @param creator empty if their data has been deleted since
 * @param group the group that it is for; empty if it is for everyone, or if the group was closed
 * @param isForGroup whether only members of a group may join
 * @param edited by whom and when it was last edited
 * @param canceled by whom and when it was canceled
 * @param closedAt when its result was made
 * @param place where its card stands; empty while that is unknown
 */
public record Challenge(
        ChallengeId id,
        ServerId server,
        Optional<LearnerId> creator,
        ChallengeTitle title,
        Goal goal,
        Mode mode,
        Optional<GroupId> group,
        boolean isForGroup,
        ChallengeDays days,
        Instant createdAt,
        Optional<Done> edited,
        Optional<Done> canceled,
        Optional<Instant> closedAt,
        Optional<CardPlace> place) {

    /**
     * Something that was done to a challenge.
     *
     * @param by empty if their data has been deleted since
     */
    public record Done(Optional<LearnerId> by, Instant at) {}

    /** How far it has come at this instant. */
    public ChallengeState state(Instant now) {
        if (canceled.isPresent()) {
            return ChallengeState.CANCELED;
        }
        if (closedAt.isPresent()) {
            return ChallengeState.CLOSED;
        }
        if (now.isBefore(days.startsAt())) {
            return ChallengeState.SCHEDULED;
        }
        return now.isBefore(days.endsAt()) ? ChallengeState.RUNNING : ChallengeState.GRACE;
    }

    /** Whether people may join, and its days may change. */
    public boolean isOpen(Instant now) {
        ChallengeState state = state(now);
        return state == ChallengeState.SCHEDULED || state == ChallengeState.RUNNING;
    }

    /** Whether this person may edit and cancel it. */
    public boolean mayBeChangedBy(ChallengeActor actor) {
        return actor.managesServer() || creator.filter(actor.learner()::equals).isPresent();
    }
}
