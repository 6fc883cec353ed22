package dev.cairn.curriculum.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Finds entries by name from a few letters, however typed: mistyped, the last word unfinished, words left out or in any
 * order, initials for words. Holds everything in memory; immutable and safe for use by many threads.
 */
public final class NameIndex<T> {
    /** Below this an answer is a guess that puzzles more than it helps. */
    private static final double LEAST_SCORE = 0.45;

    /** How far apart two scores may be for a boost to change their order. */
    private static final double NEAR = 0.08;

    /** A phrase's words are counted in the bits of a long. */
    private static final int MOST_WORDS = 60;

    private final List<Entry<T>> entries;
    private final Vocabulary vocabulary;
    private final Map<String, Set<Integer>> entriesByKey = new HashMap<>();

    /** Names with neither a letter nor a digit are never found. */
    public NameIndex(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
        List<Phrase> phrases = new ArrayList<>();
        for (int at = 0; at < this.entries.size(); at++) {
            addPhrase(phrases, at, this.entries.get(at).name(), false);
            for (String alias : this.entries.get(at).aliases()) {
                addPhrase(phrases, at, alias, true);
            }
        }
        this.vocabulary = new Vocabulary(phrases);
    }

    /**
     * The entries that answer the query, best first; of equals the shorter name, then the earlier entry.
     *
     * @param query anything at all; of a very long one only the beginning is read
     * @param limit how many at most, from 1
     * @throws IllegalArgumentException when the limit is below 1
     */
    public List<Hit<T>> search(String query, int limit) {
        return search(query, limit, value -> 0);
    }

    /**
     * The same, with some values put before others that answer about as well: the scores say only how well the query is
     * answered, so a boosted hit may stand before one with a slightly higher score.
     *
     * @param boost from 0 to 1 for a value; what is beyond counts as 0 or 1
     * @throws IllegalArgumentException when the limit is below 1
     */
    public List<Hit<T>> search(String query, int limit, ToDoubleFunction<? super T> boost) {
        if (limit < 1) {
            throw new IllegalArgumentException("a search for " + limit + " hits");
        }
        Query asked = new Query(query, vocabulary);
        Scoring scoring = new Scoring(asked, vocabulary);
        List<Ranked> found = new ArrayList<>();
        asked.candidates().forEach((entry, candidate) -> {
            double score = scoring.atMost(candidate) < LEAST_SCORE ? 0 : scoring.score(candidate);
            if (score >= LEAST_SCORE) {
                double lift = Math.max(
                        0, Math.min(1, boost.applyAsDouble(entries.get(entry).value())));
                found.add(new Ranked(entry, score, score + NEAR * lift));
            }
        });
        return found.stream().sorted(bestFirst()).limit(limit).map(this::hit).toList();
    }

    /** The one entry with this name or alias, whatever the case, accents, punctuation, width and spaces. */
    public Optional<T> exact(String query) {
        Set<Integer> named = entriesByKey.getOrDefault(TextNormalizer.key(query), Set.of());
        return named.size() == 1
                ? Optional.of(entries.get(named.iterator().next()).value())
                : Optional.empty();
    }

    private void addPhrase(List<Phrase> phrases, int entry, String name, boolean isAlias) {
        List<String> words = TextNormalizer.words(name);
        if (!words.isEmpty()) {
            phrases.add(new Phrase(entry, isAlias, words.subList(0, Math.min(MOST_WORDS, words.size()))));
            entriesByKey
                    .computeIfAbsent(String.join("", words), any -> new HashSet<>())
                    .add(entry);
        }
    }

    private Comparator<Ranked> bestFirst() {
        return Comparator.comparingDouble(Ranked::rank)
                .reversed()
                .thenComparingInt(ranked -> entries.get(ranked.entry()).name().length())
                .thenComparingInt(Ranked::entry);
    }

    private Hit<T> hit(Ranked ranked) {
        Entry<T> entry = entries.get(ranked.entry());
        return new Hit<>(entry.value(), entry.name(), ranked.score());
    }

    private record Ranked(int entry, double score, double rank) {}
}
