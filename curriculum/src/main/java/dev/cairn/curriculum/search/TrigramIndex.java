package dev.cairn.curriculum.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Finds the terms that share trigrams with a word, so that only those few are compared letter by letter. */
final class TrigramIndex {
    private static final char EDGE = '\0';
    private static final int[] NONE = {};

    private final Map<Long, int[]> holders = new HashMap<>();
    private final int size;

    TrigramIndex(List<String> terms) {
        this.size = terms.size();
        Map<Long, Integer> counts = new HashMap<>();
        terms.forEach(term -> Arrays.stream(of(term)).forEach(gram -> counts.merge(gram, 1, Integer::sum)));
        counts.forEach((gram, count) -> holders.put(gram, new int[count]));
        for (int term = size - 1; term >= 0; term--) {
            for (long gram : of(terms.get(term))) {
                int left = counts.merge(gram, -1, Integer::sum);
                holders.getOrDefault(gram, NONE)[left] = term;
            }
        }
    }

    /** Passes on the index of each term that shares at least {@code least} trigrams with the word. */
    void sharing(String word, int least, IntConsumer term) {
        byte[] shared = new byte[size];
        for (long gram : of(word)) {
            for (int holder : holders.getOrDefault(gram, NONE)) {
                shared[holder]++;
                if (shared[holder] == least) {
                    term.accept(holder);
                }
            }
        }
    }

    /**
     * The first letter is a trigram of its own; otherwise a typo in the middle of a short word would leave nothing in
     * common.
     */
    private static long[] of(String word) {
        String edged = EDGE + word + EDGE;
        long[] grams = new long[word.length() + 1];
        grams[0] = pack(EDGE, EDGE, word.charAt(0));
        int count = 1;
        for (int at = 0; at < word.length(); at++) {
            long gram = pack(edged.charAt(at), edged.charAt(at + 1), edged.charAt(at + 2));
            if (isNew(gram, grams, count)) {
                grams[count] = gram;
                count++;
            }
        }
        return Arrays.copyOf(grams, count);
    }

    private static boolean isNew(long gram, long[] grams, int count) {
        for (int at = 0; at < count; at++) {
            if (grams[at] == gram) {
                return false;
            }
        }
        return true;
    }

    private static long pack(char first, char second, char third) {
        return ((long) first << 32) | ((long) second << 16) | third;
    }
}
