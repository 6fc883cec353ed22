package dev.cairn.curriculum.search;

import java.util.List;

/** One of an entry's names, normalized into words. Compared by identity. */
final class Phrase {
    private final int entry;
    private final boolean isAlias;
    private final List<String> words;

    /** @param entry index of the entry */
    Phrase(int entry, boolean isAlias, List<String> words) {
        this.entry = entry;
        this.isAlias = isAlias;
        this.words = List.copyOf(words);
    }

    int entry() {
        return entry;
    }

    boolean isAlias() {
        return isAlias;
    }

    List<String> words() {
        return words;
    }
}
