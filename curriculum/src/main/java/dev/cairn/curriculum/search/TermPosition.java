package dev.cairn.curriculum.search;

/**
 * The words of a phrase that a term is made of.
 *
 * @param start index of the first of them
 * @param length how many words of the phrase they are
 */
record TermPosition(Phrase phrase, int start, int length) {}
