package dev.cairn.curriculum;

/** How far to go into a unit or step: until one knows what it is about, or until one can do it. */
public enum Depth {
    OVERVIEW,
    FULL
}
