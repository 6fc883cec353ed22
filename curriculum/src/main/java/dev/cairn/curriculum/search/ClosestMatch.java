package dev.cairn.curriculum.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known word a misspelled one was meant to be. */
public final class ClosestMatch {
    private static final int MAX_WORD_LENGTH = 100;

    private ClosestMatch() {}

    /**
     * The known word with the smallest edit distance; empty if none is near. Of equally near words the first in
     * alphabetical order wins.
     *
     * @param word only its first 100 characters are compared
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String typed = word.length() > MAX_WORD_LENGTH ? word.substring(0, MAX_WORD_LENGTH) : word;
        int maxDistance = typed.length() < 5 ? 1 : Math.max(2, typed.length() / 3);
        EditDistance distance = new EditDistance(typed, maxDistance);
        return known.stream()
                .map(guess -> new Guess(guess, distance.inWhole(guess)))
                .filter(guess -> guess.distance() <= maxDistance)
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word))
                .map(Guess::word);
    }

    /** Whether a word is a known one, exactly or but for a typo or two. */
    public static boolean isWithinTypo(String word, String known) {
        int maxDistance = word.length() < 5 ? 1 : 2;
        return word.length() <= MAX_WORD_LENGTH && new EditDistance(word, maxDistance).inWhole(known) <= maxDistance;
    }

    private record Guess(String word, int distance) {}
}
