package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Unit;
import java.util.Optional;

/**
 * One of several units of which one, or some, are enough.
 *
 * @param suits whom it suits: "beginners", "anyone who wants a refresher"; empty if the roadmap does not say
 */
public record Alternative(Unit unit, Optional<String> suits) {}
