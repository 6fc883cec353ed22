package dev.cairn.curriculum;

/** A departure of our data from its source, and the reason. */
public record Correction(Kind kind, String reason) {
    /** The source left something out, or misprinted it. */
    public enum Kind {
        ADDED,
        MENDED
    }
}
