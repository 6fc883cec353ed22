package dev.cairn.curriculum.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well an entry answers a query: how much of what was typed it accounts for, then how little else it says. */
final class Scoring {
    private static final double SAYS_NO_MORE = 0.10;
    private static final double SAME_ORDER = 0.05;
    private static final double ALIAS = 0.99;
    /** What a word is worth that stands in another of the entry's names. */
    private static final double ELSEWHERE = 0.8;

    private static final Comparator<Sighting> SUREST_FIRST =
            Comparator.comparingDouble(Sighting::likeness).reversed().thenComparingInt(Sighting::shift);

    private final Vocabulary vocabulary;
    private final double[] weights;
    private final double whole;

    Scoring(Query query, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.weights = query.weights();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        this.whole = sum;
    }

    /** From 0 to 1; the best of the entry's names counts. */
    double score(List<Sighting> ofOneEntry) {
        List<Sighting> surestFirst = ofOneEntry.stream().sorted(SUREST_FIRST).toList();
        double[] anywhere = new double[weights.length];
        Map<Phrase, Fit> fits = new HashMap<>();
        for (Sighting sighting : surestFirst) {
            fits.computeIfAbsent(sighting.place().phrase(), Fit::new).take(sighting);
            for (int at = sighting.start(); at < sighting.start() + sighting.length(); at++) {
                anywhere[at] = Math.max(anywhere[at], sighting.likeness());
            }
        }
        return fits.values().stream()
                .mapToDouble(fit -> fit.score(anywhere))
                .max()
                .orElse(0);
    }

    /** The words of the query laid on those of one phrase, each used once. */
    private final class Fit {
        private final Phrase phrase;
        private final double[] likeness = new double[weights.length];
        private final int[] standsAt = new int[weights.length];
        private long asked;
        private long named;

        private Fit(Phrase phrase) {
            this.phrase = phrase;
        }

        private void take(Sighting sighting) {
            if ((asked & sighting.asked()) != 0 || (named & sighting.named()) != 0) {
                return;
            }
            asked |= sighting.asked();
            named |= sighting.named();
            for (int i = 0; i < sighting.length(); i++) {
                likeness[sighting.start() + i] = sighting.likeness();
                int last = sighting.place().length() - 1;
                standsAt[sighting.start() + i] = sighting.place().start() + Math.min(i, last);
            }
        }

        private double score(double[] anywhere) {
            double extras = SAYS_NO_MORE * saidOfPhrase() + SAME_ORDER * inOrder();
            double score = accountedFor(anywhere) * (1 - SAYS_NO_MORE - SAME_ORDER + extras);
            return phrase.isAlias() ? score * ALIAS : score;
        }

        private double accountedFor(double[] anywhere) {
            double sum = 0;
            for (int at = 0; at < weights.length; at++) {
                boolean here = (asked >> at & 1) != 0;
                sum += weights[at] * (here ? likeness[at] : anywhere[at] * ELSEWHERE);
            }
            return sum / whole;
        }

        private double saidOfPhrase() {
            double said = 0;
            double all = 0;
            for (int at = 0; at < phrase.words().size(); at++) {
                double weight = vocabulary.weight(phrase.words().get(at));
                all += weight;
                said += (named >> at & 1) * weight;
            }
            return said / all;
        }

        /** The share of the query's words that follow their neighbour, the first of them beginning the phrase. */
        private double inOrder() {
            int orderly = 0;
            for (int at = 0; at < weights.length; at++) {
                int before = at == 0 ? -1 : standsAt[at - 1];
                boolean placed = (asked >> at & 1) != 0 && (at == 0 || (asked >> (at - 1) & 1) != 0);
                orderly += placed && standsAt[at] - before >= 0 && standsAt[at] - before <= 1 ? 1 : 0;
            }
            return (double) orderly / weights.length;
        }
    }
}
