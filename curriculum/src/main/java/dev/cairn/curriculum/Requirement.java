package dev.cairn.curriculum;

/** How strongly a roadmap asks for a unit. */
public enum Requirement {
    REQUIRED,
    RECOMMENDED,
    OPTIONAL
}
