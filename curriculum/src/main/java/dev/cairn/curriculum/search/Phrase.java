package dev.cairn.curriculum.search;

import java.util.List;

/**
 * One of an entry's names, folded into words.
 *
 * @param entry index of the entry
 */
record Phrase(int entry, boolean isAlias, List<String> words) {}
