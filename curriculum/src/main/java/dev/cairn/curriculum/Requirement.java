package dev.cairn.curriculum;

/** How much a roadmap wants a unit done. */
public enum Requirement {
    REQUIRED,
    RECOMMENDED,
    OPTIONAL
}
