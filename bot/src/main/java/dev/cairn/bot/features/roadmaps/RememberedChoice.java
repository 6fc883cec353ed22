package dev.cairn.bot.features.roadmaps;

import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.TrackId;
import java.util.Optional;

/** The track and pace a learner last chose on a roadmap. */
record RememberedChoice(Optional<TrackId> track, Optional<PaceId> pace) {}
