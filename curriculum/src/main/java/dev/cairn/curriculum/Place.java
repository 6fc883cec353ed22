package dev.cairn.curriculum;

/** Where in the curriculum a unit stands. */
public record Place(Roadmap roadmap, Phase phase, Section section, Unit unit) {}
