package dev.cairn.curriculum.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/** Which terms share how many runs of three letters with a word: those few are worth comparing letter by letter. */
final class Grams {
    private static final char EDGE = '\0';

    private final Map<Long, int[]> holders = new HashMap<>();
    private final int size;

    Grams(List<String> terms) {
        this.size = terms.size();
        for (int term = 0; term < size; term++) {
            int holder = term;
            of(terms.get(term)).forEach(gram -> add(gram, holder));
        }
        holders.replaceAll((gram, list) -> Arrays.copyOfRange(list, 1, list[0] + 1));
    }

    /** Calls back once for each term that shares at least so many. */
    void sharing(String word, int least, IntConsumer term) {
        byte[] shared = new byte[size];
        of(word).forEach(gram -> {
            for (int holder : holders.getOrDefault(gram, new int[0])) {
                shared[holder]++;
                if (shared[holder] == least) {
                    term.accept(holder);
                }
            }
        });
    }

    /** While building, a list's first number is how many follow it. */
    private void add(long gram, int holder) {
        int[] list = holders.getOrDefault(gram, new int[4]);
        if (list[0] + 1 == list.length) {
            list = Arrays.copyOf(list, list.length * 2);
        }
        list[0]++;
        list[list[0]] = holder;
        holders.put(gram, list);
    }

    /** The first letter counts by itself, or a slip in the middle of a short word would leave nothing in common. */
    private static LongStream of(String word) {
        String edged = EDGE + word + EDGE;
        LongStream threes = LongStream.range(0, edged.length() - 2L)
                .map(at -> pack(edged.charAt((int) at), edged.charAt((int) at + 1), edged.charAt((int) at + 2)));
        return LongStream.concat(LongStream.of(pack(EDGE, EDGE, word.charAt(0))), threes)
                .distinct();
    }

    private static long pack(char first, char second, char third) {
        return ((long) first << 32) | ((long) second << 16) | third;
    }
}
