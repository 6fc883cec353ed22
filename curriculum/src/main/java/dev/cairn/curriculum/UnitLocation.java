package dev.cairn.curriculum;

/** The place of a unit in the curriculum. */
public record UnitLocation(Roadmap roadmap, Phase phase, Section section, Unit unit) {}
