package dev.cairn.curriculum.search;

/**
 * Words of a query that may stand for words of a phrase.
 *
 * @param start index of the first of them in the query
 * @param length how many there are
 */
record Match(int start, int length, TermPosition place, double likeness) {
    /** The words of the query it accounts for, as bits. */
    long asked() {
        return bits(start, length);
    }

    /** The words of the phrase it accounts for, as bits. */
    long named() {
        return bits(place.start(), place.length());
    }

    /** How far the words stand from where they were typed. */
    int shift() {
        return Math.abs(start - place.start());
    }

    private static long bits(int start, int length) {
        return ((1L << length) - 1) << start;
    }
}
