package dev.cairn.curriculum;

/** Where our data departs from its source, and why. */
public record Correction(Kind kind, String reason) {
    /** Something the source left out, or something it misprinted. */
    public enum Kind {
        ADDED,
        MENDED
    }
}
