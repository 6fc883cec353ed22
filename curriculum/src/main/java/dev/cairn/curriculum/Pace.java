package dev.cairn.curriculum;

import java.util.Optional;

/** A named amount of study: hours a week, and the months the whole roadmap takes at that pace. */
public record Pace(PaceId id, String title, Range weeklyHours, Optional<Range> months) {}
