package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Unit;

/**
 * One of several units of which one is enough.
 *
 * @param suits whom it suits: "beginners", "anyone who wants a refresher"
 */
public record Alternative(Unit unit, String suits) {}
