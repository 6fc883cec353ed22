package dev.cairn.bot.features.challenges;

import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.UnitId;

/** The part of a roadmap that a challenge is about. */
public sealed interface Target {

    /** All that a phase requires. */
    record OfPhase(RoadmapId roadmap, PhaseId phase) implements Target {}

    /** One unit. */
    record OfUnit(UnitId unit) implements Target {}
}
