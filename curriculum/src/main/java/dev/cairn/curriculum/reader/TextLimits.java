package dev.cairn.curriculum.reader;

/** The maximum lengths of texts, in characters. */
final class TextLimits {
    /** A title must fit the name of an autocomplete choice. */
    static final int MAX_TITLE = 100;

    static final int MAX_SHORT_TEXT = 40;
    static final int MAX_NOTE = 500;
    static final int MAX_SUMMARY = 1000;

    private TextLimits() {}
}
