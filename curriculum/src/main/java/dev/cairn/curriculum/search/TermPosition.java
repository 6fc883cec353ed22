package dev.cairn.curriculum.search;

/**
 * Where a term stands: the words of a phrase that it is made of.
 *
 * @param start index of the first of them
 * @param length how many there are
 */
record TermPosition(Phrase phrase, int start, int length) {}
