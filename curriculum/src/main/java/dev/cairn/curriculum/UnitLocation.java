package dev.cairn.curriculum;

/** Where in the curriculum a unit stands. */
public record UnitLocation(Roadmap roadmap, Phase phase, Section section, Unit unit) {}
