package dev.cairn.curriculum;

/** How deep to go into a unit or step: to know what it is about, or to be able to apply it. */
public enum Depth {
    OVERVIEW,
    FULL
}
