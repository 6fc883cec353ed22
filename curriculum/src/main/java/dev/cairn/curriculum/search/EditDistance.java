package dev.cairn.curriculum.search;

import java.util.Arrays;

/**
 * Counts the edits between a typed word and a term: letters omitted, inserted, replaced, or swapped with a neighbor
 * (the optimal string alignment distance). Reuses its buffers, so an instance serves one thread.
 */
final class EditDistance {
    /** The result for more edits than are allowed. */
    static final int TOO_MANY = 99;

    private final String typed;
    private final int allowed;
    private int[] beforeLast;
    private int[] last;
    private int[] row;

    /** @param allowed the most edits to count; beyond it the result is {@link #TOO_MANY} */
    EditDistance(String typed, int allowed) {
        this.typed = typed;
        this.allowed = allowed;
        int width = typed.length() + allowed + 1;
        this.beforeLast = new int[width];
        this.last = new int[width];
        this.row = new int[width];
    }

    /** The edits between the typed word and the whole term. */
    int inWhole(String term) {
        int width = term.length();
        if (Math.abs(width - typed.length()) > allowed || !align(term, width)) {
            return TOO_MANY;
        }
        return row[width];
    }

    /** The edits between the typed word and the nearest prefix of the term. */
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
            rotateRows();
            int least = fill(i, term, width);
            // A swap reaches back two rows, so stop only when both are over the limit.
            if (least > allowed && leastBefore > allowed) {
                return false;
            }
            leastBefore = least;
        }
        return true;
    }

    private void rotateRows() {
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
            int edits = Math.min(last[j - 1] + (letter == other ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && letter == term.charAt(j - 2) && typed.charAt(i - 2) == other) {
                edits = Math.min(edits, beforeLast[j - 2] + 1);
            }
            row[j] = edits;
            least = Math.min(least, edits);
        }
        return least;
    }
}
