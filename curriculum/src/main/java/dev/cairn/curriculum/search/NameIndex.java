package dev.cairn.curriculum.search;

import dev.cairn.curriculum.lazy.Lazy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Finds entries by name from a few letters, allowing for typos, an unfinished last word, words left out or in any
 * order, and initials. Keeps everything in memory; immutable and thread-safe.
 */
public final class NameIndex<T> {
    /** Answers with a lower score are guesses that confuse more than they help. */
    private static final double MIN_SCORE = 0.45;

    /** How much a boost of 1 raises a score when hits are ordered. */
    private static final double MAX_BOOST = 0.10;

    /** A phrase's words are counted in the bits of a long. */
    private static final int MAX_WORDS = 60;

    private final Supplier<Indexed<T>> indexed;

    /** Creates an index. Names without a letter or digit are never found. */
    public NameIndex(List<Entry<T>> entries) {
        Indexed<T> built = Indexed.of(entries);
        this.indexed = () -> built;
    }

    private NameIndex(Supplier<Indexed<T>> indexed) {
        this.indexed = indexed;
    }

    /**
     * Creates an index that the first search builds, so that a start has less to do. Searches that come meanwhile wait.
     *
     * @param entries called once, then dropped
     */
    public static <T> NameIndex<T> onFirstUse(Supplier<List<Entry<T>>> entries) {
        return new NameIndex<>(new Lazy<>(() -> Indexed.of(entries.get())));
    }

    /**
     * The entries that answer the query, best first; of equal scores the shorter name wins, then the earlier entry.
     *
     * @param query any text; only the beginning of a very long one is read
     * @param limit the most hits to return, at least 1
     * @throws IllegalArgumentException if the limit is below 1
     */
    public List<Hit<T>> search(String query, int limit) {
        return search(query, limit, value -> 0);
    }

    /**
     * Searches like {@link #search(String, int)}, with some values ranked before others that answer about as well. A
     * hit's score does not include the boost, so a boosted hit may come before one with a slightly higher score.
     *
     * @param boost from 0 to 1 for a value; other results are clamped
     * @throws IllegalArgumentException if the limit is below 1
     */
    public List<Hit<T>> search(String query, int limit, ToDoubleFunction<? super T> boost) {
        if (limit < 1) {
            throw new IllegalArgumentException("a search for " + limit + " hits");
        }
        Indexed<T> index = indexed.get();
        Query parsed = new Query(query, index.vocabulary());
        Scoring scoring = new Scoring(parsed, index.vocabulary());
        List<Bounded> candidates = new ArrayList<>();
        parsed.candidates().forEach((entry, candidate) -> {
            double bound = scoring.upperBound(candidate);
            if (bound >= MIN_SCORE) {
                candidates.add(new Bounded(entry, candidate, bound));
            }
        });
        candidates.sort(Comparator.comparingDouble(Bounded::bound).reversed());
        return index.best(candidates, scoring, limit, boost).stream()
                .sorted(index.bestFirst())
                .limit(limit)
                .map(index::hit)
                .toList();
    }

    /** The only entry with this name or alias, ignoring case, accents, punctuation, width and spaces. */
    public Optional<T> exact(String query) {
        Indexed<T> index = indexed.get();
        Set<Integer> matching = index.entriesByKey().getOrDefault(TextNormalizer.key(query), Set.of());
        return matching.size() == 1
                ? Optional.of(index.entries().get(matching.iterator().next()).value())
                : Optional.empty();
    }

    /** What the index holds once it is built. */
    private record Indexed<T>(List<Entry<T>> entries, Vocabulary vocabulary, Map<String, Set<Integer>> entriesByKey) {
        static <T> Indexed<T> of(List<Entry<T>> entries) {
            List<Phrase> phrases = new ArrayList<>();
            Map<String, Set<Integer>> entriesByKey = new HashMap<>();
            for (int at = 0; at < entries.size(); at++) {
                List<String> names = new ArrayList<>(List.of(entries.get(at).name()));
                names.addAll(entries.get(at).aliases());
                for (int number = 0; number < names.size(); number++) {
                    List<String> words = TextNormalizer.words(names.get(number));
                    if (!words.isEmpty()) {
                        phrases.add(new Phrase(at, number > 0, words.subList(0, Math.min(MAX_WORDS, words.size()))));
                        entriesByKey
                                .computeIfAbsent(String.join("", words), any -> new HashSet<>())
                                .add(at);
                    }
                }
            }
            return new Indexed<>(List.copyOf(entries), new Vocabulary(phrases), entriesByKey);
        }

        /** Scores candidates, those with the highest bound first, until no other can be among the best. */
        List<Ranked> best(List<Bounded> candidates, Scoring scoring, int limit, ToDoubleFunction<? super T> boost) {
            List<Ranked> found = new ArrayList<>();
            PriorityQueue<Double> bestRanks = new PriorityQueue<>();
            for (Bounded bounded : candidates) {
                Double last = bestRanks.peek();
                if (last != null && bestRanks.size() == limit && bounded.bound() + MAX_BOOST < last) {
                    break;
                }
                double score = scoring.score(bounded.candidate());
                if (score >= MIN_SCORE) {
                    double clampedBoost = Math.max(
                            0,
                            Math.min(
                                    1,
                                    boost.applyAsDouble(
                                            entries.get(bounded.entry()).value())));
                    Ranked ranked = new Ranked(bounded.entry(), score, score + MAX_BOOST * clampedBoost);
                    found.add(ranked);
                    bestRanks.add(ranked.rank());
                    if (bestRanks.size() > limit) {
                        bestRanks.remove();
                    }
                }
            }
            return found;
        }

        Comparator<Ranked> bestFirst() {
            return Comparator.comparingDouble(Ranked::rank)
                    .reversed()
                    .thenComparingInt(
                            ranked -> entries.get(ranked.entry()).name().length())
                    .thenComparingInt(Ranked::entry);
        }

        Hit<T> hit(Ranked ranked) {
            Entry<T> entry = entries.get(ranked.entry());
            return new Hit<>(entry.value(), entry.name(), ranked.score());
        }
    }

    private record Bounded(int entry, Candidate candidate, double bound) {}

    private record Ranked(int entry, double score, double rank) {}
}
