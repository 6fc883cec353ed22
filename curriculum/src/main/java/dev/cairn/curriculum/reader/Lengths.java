package dev.cairn.curriculum.reader;

/** The longest texts, in characters, by what they are for. */
final class Lengths {
    /** A title has to fit the name of an autocompletion choice. */
    static final int TITLE = 100;

    static final int SHORT = 40;
    static final int NOTE = 500;
    static final int SUMMARY = 1000;

    private Lengths() {}
}
