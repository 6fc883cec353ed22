package dev.cairn.curriculum.search;

import java.util.Arrays;

/**
 * Counts the slips between a typed word and a term: letters left out, put in, wrong, or swapped with a neighbour (the
 * optimal string alignment distance). Holds working space: for one thread.
 */
final class Typos {
    /** More slips than anybody allows. */
    static final int TOO_MANY = 99;

    private final String typed;
    private final int allowed;
    private int[] beforeLast;
    private int[] last;
    private int[] row;

    /** @param allowed the most slips worth counting; beyond it the answer is {@link #TOO_MANY} */
    Typos(String typed, int allowed) {
        this.typed = typed;
        this.allowed = allowed;
        int width = typed.length() + allowed + 1;
        this.beforeLast = new int[width];
        this.last = new int[width];
        this.row = new int[width];
    }

    /** Between the typed word and the whole term. */
    int inWhole(String term) {
        int width = term.length();
        if (Math.abs(width - typed.length()) > allowed || !align(term, width)) {
            return TOO_MANY;
        }
        return row[width];
    }

    /** Between the typed word and whichever beginning of the term is nearest to it. */
    int inBeginning(String term) {
        int width = Math.min(term.length(), typed.length() + allowed);
        if (width < typed.length() - allowed || !align(term, width)) {
            return TOO_MANY;
        }
        return Arrays.stream(row, 0, width + 1).min().orElse(TOO_MANY);
    }

    private boolean align(String term, int width) {
        for (int j = 0; j <= width; j++) {
            row[j] = j;
        }
        int leastBefore = 0;
        for (int i = 1; i <= typed.length(); i++) {
            turnRows();
            int least = fill(i, term, width);
            // A swap reaches back two rows, so both must be beyond hope.
            if (least > allowed && leastBefore > allowed) {
                return false;
            }
            leastBefore = least;
        }
        return true;
    }

    private void turnRows() {
        int[] spare = beforeLast;
        beforeLast = last;
        last = row;
        row = spare;
    }

    private int fill(int i, String term, int width) {
        row[0] = i;
        int least = i;
        char letter = typed.charAt(i - 1);
        for (int j = 1; j <= width; j++) {
            char other = term.charAt(j - 1);
            int slips = Math.min(last[j - 1] + (letter == other ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && letter == term.charAt(j - 2) && typed.charAt(i - 2) == other) {
                slips = Math.min(slips, beforeLast[j - 2] + 1);
            }
            row[j] = slips;
            least = Math.min(least, slips);
        }
        return least;
    }
}
