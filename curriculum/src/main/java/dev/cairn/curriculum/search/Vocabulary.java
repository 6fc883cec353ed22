package dev.cairn.curriculum.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that the names are made of: words, neighbours written as one, initials; and how much each word tells. */
final class Vocabulary {
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "of", "on", "or", "the", "to",
            "with");
    private static final double SMALL = 0.15;
    private static final double COMMON = 0.35;
    private static final int LONGEST_INITIALS = 6;

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

    /** Neighbouring words written as one. */
    Lexicon joined() {
        return joined;
    }

    /** The runs of words whose first letters these are. */
    List<TermPosition> initialled(String letters) {
        return initials.getOrDefault(letters, List.of());
    }

    /** How much a word tells, above 0 and at most 1: rare ones much, "learning" little, "of" next to nothing. */
    double weight(String word) {
        return weights.getOrDefault(word, 1.0);
    }

    /** The same for each word of a phrase. */
    double[] weights(Phrase phrase) {
        return phraseWeights.getOrDefault(phrase, new double[0]);
    }

    /** With the small words ("bow" for "bag of words") and without ("esl" for "elements of statistical learning"). */
    private void addInitials(Phrase phrase, int start) {
        StringBuilder all = new StringBuilder();
        StringBuilder telling = new StringBuilder();
        for (int at = start; at < phrase.words().size() && all.length() < LONGEST_INITIALS; at++) {
            String word = phrase.words().get(at);
            all.append(word.charAt(0));
            if (SMALL_WORDS.contains(word)) {
                continue;
            }
            telling.append(word.charAt(0));
            TermPosition place = new TermPosition(phrase, start, at - start + 1);
            if (all.length() > 1) {
                add(initials, all.toString(), place);
            }
            if (telling.length() > 1 && telling.length() < all.length()) {
                add(initials, telling.toString(), place);
            }
        }
    }

    private void weigh(Map<String, List<TermPosition>> single, int phrases) {
        double rarest = Math.log(phrases + 1.0);
        single.forEach((word, places) -> {
            Set<Integer> entries = new HashSet<>();
            places.forEach(place -> entries.add(place.phrase().entry()));
            double rarity = Math.log((phrases + 1.0) / entries.size()) / rarest;
            weights.put(word, SMALL_WORDS.contains(word) ? SMALL : COMMON + (1 - COMMON) * rarity);
        });
    }

    private static void add(Map<String, List<TermPosition>> terms, String term, TermPosition place) {
        terms.computeIfAbsent(term, any -> new ArrayList<>()).add(place);
    }
}
