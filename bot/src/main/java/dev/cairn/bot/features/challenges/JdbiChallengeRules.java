package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Decides, in the transaction of a change, whether a challenge may be created or joined. */
final class JdbiChallengeRules {
    private JdbiChallengeRules() {}

    /** Why a challenge may not be created; empty if it may. */
    static Optional<ChallengeRefusal> create(Handle handle, NewChallenge challenge) {
        return limit(handle, challenge).or(() -> group(handle, challenge));
    }

    private static Optional<ChallengeRefusal> limit(Handle handle, NewChallenge challenge) {
        ChallengeActor creator = challenge.creator();
        if (JdbiChallengeRows.countOpen(handle, challenge.server(), Optional.empty(), challenge.at())
                >= ChallengeStore.MAX_IN_SERVER) {
            return Optional.of(ChallengeRefusal.SERVER_FULL);
        }
        boolean tooMany = !creator.managesServer()
                && JdbiChallengeRows.countOpen(
                                handle, challenge.server(), Optional.of(creator.learner()), challenge.at())
                        >= ChallengeStore.MAX_BY_ONE;
        return tooMany ? Optional.of(ChallengeRefusal.CREATED_TOO_MANY) : Optional.empty();
    }

    private static Optional<ChallengeRefusal> group(Handle handle, NewChallenge challenge) {
        ChallengeActor creator = challenge.creator();
        return challenge
                .group()
                .filter(group -> !JdbiChallengeGroups.isIn(handle, challenge.server(), group, creator.learner())
                        && !(creator.managesServer() && JdbiChallengeGroups.exists(handle, challenge.server(), group)))
                .map(stranger -> ChallengeRefusal.NOT_IN_GROUP);
    }

    /** Why a person may not join; empty if they may. */
    static Optional<ChallengeRefusal> join(Handle handle, Challenge challenge, JoinRequest request) {
        if (!challenge.isOpen(request.at())) {
            return Optional.of(challenge.canceled().isPresent() ? ChallengeRefusal.CANCELED : ChallengeRefusal.OVER);
        }
        Optional<ChallengeEntry> before = JdbiChallengeEntries.find(handle, challenge.id(), request.learner());
        if (before.filter(entry -> entry.leftAt().isEmpty()).isPresent()) {
            return Optional.of(ChallengeRefusal.ALREADY_IN);
        }
        return groups(handle, challenge, request)
                .or(() -> before.filter(entry ->
                                challenge.mode() == Mode.TEAMS && !entry.group().equals(request.team()))
                        .map(entry -> ChallengeRefusal.OTHER_TEAM));
    }

    private static Optional<ChallengeRefusal> groups(Handle handle, Challenge challenge, JoinRequest request) {
        if (challenge.isForGroup() && challenge.group().isEmpty()) {
            return Optional.of(ChallengeRefusal.GROUP_CLOSED);
        }
        if (challenge.mode() == Mode.TEAMS && request.team().isEmpty()) {
            return Optional.of(ChallengeRefusal.NEEDS_TEAM);
        }
        Optional<GroupId> team = challenge.mode() == Mode.TEAMS ? request.team() : Optional.empty();
        boolean stranger = Stream.concat(challenge.group().stream(), team.stream())
                .anyMatch(group -> !JdbiChallengeGroups.isIn(handle, challenge.server(), group, request.learner()));
        return stranger ? Optional.of(ChallengeRefusal.NOT_IN_GROUP) : Optional.empty();
    }
}
