package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.curriculum.RoadmapId;
import java.time.Instant;
import java.util.Optional;

/** A group to be created, with its owner as the first member. */
public record NewGroup(
        ServerId server, LearnerId owner, GroupName name, Optional<RoadmapId> roadmap, boolean isPrivate, Instant at) {}
