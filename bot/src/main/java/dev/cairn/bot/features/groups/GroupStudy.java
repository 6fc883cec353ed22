package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what members of groups study. */
interface GroupStudy {
    /** How many fellows are named. */
    int MAX_NAMED = 3;

    /**
     * What a learner does this week.
     *
     * @param time logged since Monday in the server's zone
     * @param unit what they studied last within fourteen days and have not finished
     */
    record Week(Duration time, Optional<Unit> unit) {
        static final Week NONE = new Week(Duration.ZERO, Optional.empty());
    }

    /** The other members who are on a unit, those who studied it last first. */
    record Fellows(Unit unit, List<LearnerId> learners) {
        public Fellows {
            learners = List.copyOf(learners);
        }
    }

    /** What each of these learners does this week. */
    Map<LearnerId, Week> of(ServerId server, Collection<LearnerId> learners, Instant now);

    /** The other members of a group who are on the same unit as this one now; empty if nobody is. */
    Optional<Fellows> fellows(GroupId group, LearnerId learner, Instant now);
}
