package dev.cairn.curriculum.search;

import dev.cairn.curriculum.search.Lexicon.Likely;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was typed, against the vocabulary: what each word may stand for, and how much it tells. */
final class Query {
    /** Beyond these a query is a pasted page; the beginning of it says enough. */
    private static final int MOST_LETTERS = 160;

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 40;

    /** A little below 1: words parted as the name parts them come first. */
    private static final double JOINED = 0.97;

    private static final double INITIALS = 0.9;
    /** What a word tells that no name has: too little to hide what the other words find. */
    private static final double UNKNOWN = 0.5;

    /** From here on a likeness says which word was meant. */
    private static final double CLEARLY = 0.6;

    private final Vocabulary vocabulary;
    private final List<String> words;
    private final double[] weights;
    private final Map<Integer, Candidate> candidates = new HashMap<>();

    Query(String text, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words =
                TextNormalizer.words(text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text).stream()
                        .filter(word -> word.length() <= LONGEST_WORD)
                        .limit(MOST_WORDS)
                        .toList();
        this.weights = new double[words.size()];
        for (int at = 0; at < words.size(); at++) {
            lookUp(at);
            if (at > 0) {
                lookUpPair(at - 1);
            }
        }
    }

    /** How much each word tells, above 0 and at most 1. */
    double[] weights() {
        return weights;
    }

    /** All that may be meant, by the index of the entry. */
    Map<Integer, Candidate> candidates() {
        return candidates;
    }

    private void lookUp(int at) {
        String word = words.get(at);
        List<Likely> likely = vocabulary.words().like(word, isLast(at));
        weights[at] = likely.stream()
                .filter(each -> each.likeness() >= CLEARLY)
                .max(Comparator.comparingDouble(Likely::likeness))
                .map(each -> vocabulary.weight(each.term()))
                .orElse(UNKNOWN);
        for (Likely each : likely) {
            each.places().forEach(place -> add(new Match(at, 1, place, each.likeness())));
        }
        lookUpJoined(at, 1, word);
        vocabulary.initialled(word).forEach(place -> add(new Match(at, 1, place, INITIALS)));
    }

    /** Two words that may be one, or be parted in the wrong place. */
    private void lookUpPair(int at) {
        String pair = words.get(at) + words.get(at + 1);
        for (Likely likely : vocabulary.words().like(pair, isLast(at + 1))) {
            double likeness = likely.likeness() * JOINED;
            likely.places().forEach(place -> add(new Match(at, 2, place, likeness)));
        }
        lookUpJoined(at, 2, pair);
    }

    private void lookUpJoined(int at, int length, String typed) {
        for (Likely likely : vocabulary.joined().like(typed, isLast(at + length - 1))) {
            for (TermPosition place : likely.places()) {
                // Short of the second word, it is the first one being typed.
                if (typed.length() > place.phrase().words().get(place.start()).length()) {
                    add(new Match(at, length, place, likely.likeness() * JOINED));
                }
            }
        }
    }

    private boolean isLast(int at) {
        return at == words.size() - 1;
    }

    private void add(Match sighting) {
        candidates
                .computeIfAbsent(sighting.place().phrase().entry(), any -> new Candidate(words.size()))
                .add(sighting);
    }
}
