package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.RoadmapId;
import java.util.Optional;

/** Remembers the track and pace of each roadmap that a learner has followed, for when they follow it again. */
interface RememberedChoices {
    Optional<RememberedChoice> find(LearnerId learner, RoadmapId roadmap);

    void remember(LearnerId learner, RoadmapId roadmap, RememberedChoice choice);
}
