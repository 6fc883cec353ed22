package dev.cairn.bot.progress;

import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.TrackId;
import java.util.Optional;

/** What a learner chooses to follow: a roadmap, one of its tracks if they want, and a pace if they say one. */
public record FollowRequest(RoadmapId roadmap, Optional<TrackId> track, Optional<PaceId> pace) {}
