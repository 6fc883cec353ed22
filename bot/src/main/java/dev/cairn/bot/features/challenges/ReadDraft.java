package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A draft that makes sense, so that it can be posted. */
record ReadDraft(ChallengeTitle title, Goal goal, Mode mode, Optional<GroupId> group, DraftDates dates) {
    NewChallenge by(ChallengeActor creator, ChallengeDraft draft, Instant at) {
        return new NewChallenge(
                draft.server(), creator, draft.id(), title, goal, mode, group, dates.first(), dates.last(), at);
    }

    /** The challenge as it would be, for a look at its card. */
    Challenge preview(ChallengeDraft draft, ZoneId zone, Instant at) {
        return new Challenge(
                new ChallengeId(0),
                draft.server(),
                Optional.of(draft.learner()),
                title,
                goal,
                mode,
                group,
                group.isPresent(),
                ChallengeDays.in(zone, dates.first(), dates.last()),
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
