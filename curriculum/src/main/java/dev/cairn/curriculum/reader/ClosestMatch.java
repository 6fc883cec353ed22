package dev.cairn.curriculum.reader;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what was probably meant. */
final class ClosestMatch {
    private ClosestMatch() {}

    /** The known word closest to a misspelt one by edit distance; empty when none is close. */
    static Optional<String> to(String word, Collection<String> known) {
        String meant = word.length() > 100 ? word.substring(0, 100) : word;
        int farthest = meant.length() < 5 ? 1 : Math.max(2, meant.length() / 3);
        return known.stream()
                .filter(candidate -> distance(meant, candidate) <= farthest)
                .min(Comparator.comparingInt((String candidate) -> distance(meant, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swapped = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swapped, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
