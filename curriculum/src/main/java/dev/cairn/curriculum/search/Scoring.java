package dev.cairn.curriculum.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How well an entry answers a query: how much of what was typed it accounts for, then how little else it says. */
final class Scoring {
    private static final double SAYS_NO_MORE = 0.10;
    private static final double SAME_ORDER = 0.05;
    private static final double ALIAS = 0.99;
    /** What a word is worth that stands in another of the entry's names. */
    private static final double ELSEWHERE = 0.8;

    /** What differs by less is the rounding of sums, and a tie. */
    private static final double FINENESS = 1e9;

    private final Vocabulary vocabulary;
    private final double[] weights;
    private final double whole;

    Scoring(Query query, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.weights = query.weights();
        this.whole = Arrays.stream(weights).sum();
    }

    /** A bound that is quick to tell: no score is above it. */
    double atMost(Candidate candidate) {
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * candidate.best(at);
        }
        return sum / whole;
    }

    /** From 0 to 1; the best of the entry's names counts. */
    double score(Candidate candidate) {
        Map<Phrase, Fit> fits = new HashMap<>();
        for (Match sighting : candidate.surestFirst()) {
            fits.computeIfAbsent(sighting.place().phrase(), Fit::new).take(sighting);
        }
        double best = 0;
        for (Fit fit : fits.values()) {
            best = Math.max(best, fit.score(candidate));
        }
        return Math.rint(best * FINENESS) / FINENESS;
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

        private void take(Match sighting) {
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

        private double score(Candidate candidate) {
            double extras = SAYS_NO_MORE * saidOfPhrase() + SAME_ORDER * inOrder();
            double score = accountedFor(candidate) * (1 - SAYS_NO_MORE - SAME_ORDER + extras);
            return phrase.isAlias() ? score * ALIAS : score;
        }

        private double accountedFor(Candidate candidate) {
            double sum = 0;
            for (int at = 0; at < weights.length; at++) {
                sum += weights[at] * (isSet(asked, at) ? likeness[at] : candidate.best(at) * ELSEWHERE);
            }
            return sum / whole;
        }

        private double saidOfPhrase() {
            double said = 0;
            double all = 0;
            double[] ofPhrase = vocabulary.weights(phrase);
            for (int at = 0; at < ofPhrase.length; at++) {
                all += ofPhrase[at];
                said += isSet(named, at) ? ofPhrase[at] : 0;
            }
            return said / all;
        }

        /** The share of the query's words that follow their neighbour, the first of them beginning the phrase. */
        private double inOrder() {
            int orderly = 0;
            int next = 0;
            for (int at = 0; at < weights.length; at++) {
                // Two typed words may stand for one, and so at the same place.
                boolean follows = standsAt[at] == next || (at > 0 && standsAt[at] == next - 1);
                if (isSet(asked, at) && follows && (at == 0 || isSet(asked, at - 1))) {
                    orderly++;
                }
                next = standsAt[at] + 1;
            }
            return (double) orderly / weights.length;
        }

        private static boolean isSet(long bits, int at) {
            return (bits >> at & 1) != 0;
        }
    }
}
