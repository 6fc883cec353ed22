package dev.cairn.curriculum.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Indexes what the names are made of (words, neighboring words joined, initials) and weighs each word. */
final class Vocabulary {
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "of", "on", "or", "the", "to",
            "with");
    private static final double SMALL_WORD_WEIGHT = 0.15;
    private static final double COMMON_WORD_WEIGHT = 0.35;
    private static final int MAX_INITIALS = 6;

    private final Lexicon words;
    private final Lexicon joined;
    private final Map<String, List<TermPosition>> initials = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<Phrase, double[]> phraseWeights = new HashMap<>();

    Vocabulary(List<Phrase> phrases) {
        Map<String, List<TermPosition>> single = new HashMap<>();
        Map<String, List<TermPosition>> pairs = new HashMap<>();
        for (Phrase phrase : phrases) {
            for (int at = 0; at < phrase.words().size(); at++) {
                add(single, phrase.words().get(at), new TermPosition(phrase, at, 1));
                if (at > 0) {
                    String pair = phrase.words().get(at - 1) + phrase.words().get(at);
                    add(pairs, pair, new TermPosition(phrase, at - 1, 2));
                }
                addInitials(phrase, at);
            }
        }
        this.words = new Lexicon(single);
        this.joined = new Lexicon(pairs);
        weigh(single, phrases.size());
        for (Phrase phrase : phrases) {
            phraseWeights.put(
                    phrase, phrase.words().stream().mapToDouble(this::weight).toArray());
        }
    }

    Lexicon words() {
        return words;
    }

    /** Neighboring words written as one. */
    Lexicon joined() {
        return joined;
    }

    /** The runs of words with these initials. */
    List<TermPosition> initialled(String letters) {
        return initials.getOrDefault(letters, List.of());
    }

    /** The weight of a word, above 0 and at most 1: high for rare words, low for "learning", lowest for "of". */
    double weight(String word) {
        return weights.getOrDefault(word, 1.0);
    }

    /** The weights of the words of a phrase. */
    double[] weights(Phrase phrase) {
        return phraseWeights.getOrDefault(phrase, new double[0]);
    }

    /**
     * Indexes initials with the small words ("bow" for "bag of words") and without ("esl" for "elements of statistical
     * learning").
     */
    private void addInitials(Phrase phrase, int start) {
        StringBuilder all = new StringBuilder();
        StringBuilder significant = new StringBuilder();
        for (int at = start; at < phrase.words().size() && all.length() < MAX_INITIALS; at++) {
            String word = phrase.words().get(at);
            all.append(word.charAt(0));
            if (SMALL_WORDS.contains(word)) {
                continue;
            }
            significant.append(word.charAt(0));
            TermPosition position = new TermPosition(phrase, start, at - start + 1);
            if (all.length() > 1) {
                add(initials, all.toString(), position);
            }
            if (significant.length() > 1 && significant.length() < all.length()) {
                add(initials, significant.toString(), position);
            }
        }
    }

    private void weigh(Map<String, List<TermPosition>> single, int phrases) {
        double rarest = Math.log(phrases + 1.0);
        single.forEach((word, positions) -> {
            Set<Integer> entries = new HashSet<>();
            positions.forEach(position -> entries.add(position.phrase().entry()));
            double rarity = Math.log((phrases + 1.0) / entries.size()) / rarest;
            weights.put(
                    word,
                    SMALL_WORDS.contains(word)
                            ? SMALL_WORD_WEIGHT
                            : COMMON_WORD_WEIGHT + (1 - COMMON_WORD_WEIGHT) * rarity);
        });
    }

    private static void add(Map<String, List<TermPosition>> terms, String term, TermPosition position) {
        terms.computeIfAbsent(term, any -> new ArrayList<>()).add(position);
    }
}
