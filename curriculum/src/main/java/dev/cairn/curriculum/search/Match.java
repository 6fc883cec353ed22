package dev.cairn.curriculum.search;

/**
 * Query words that may stand for words of a phrase.
 *
 * @param start index of the first of them in the query
 * @param length how many words of the query they are
 * @param position the words of the phrase they stand for
 */
record Match(int start, int length, TermPosition position, double similarity) {
    /** The words of the query that this match covers, as bits. */
    long queryWords() {
        return bits(start, length);
    }

    /** The words of the phrase that this match covers, as bits. */
    long phraseWords() {
        return bits(position.start(), position.length());
    }

    /** How many words apart the match stands in the query and in the phrase. */
    int shift() {
        return Math.abs(start - position.start());
    }

    private static long bits(int start, int length) {
        return ((1L << length) - 1) << start;
    }
}
