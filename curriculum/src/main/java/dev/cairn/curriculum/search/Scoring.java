package dev.cairn.curriculum.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Scores how well an entry answers a query: first by how much of the query it covers, then by how little else it says.
 */
final class Scoring {
    private static final double COMPLETENESS_WEIGHT = 0.10;
    private static final double ORDER_WEIGHT = 0.05;
    private static final double ALIAS_FACTOR = 0.99;
    /** The factor for a word that matches only in another of the entry's names. */
    private static final double OTHER_NAME_FACTOR = 0.8;

    /** Scores are rounded to 1e-9, so that floating-point noise does not break ties. */
    private static final double ROUNDING = 1e9;

    private final Vocabulary vocabulary;
    private final double[] weights;
    private final double totalWeight;

    Scoring(Query query, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.weights = query.weights();
        this.totalWeight = Arrays.stream(weights).sum();
    }

    /** A cheap upper bound of the score. */
    double upperBound(Candidate candidate) {
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * candidate.best(at);
        }
        return sum / totalWeight;
    }

    /** The score from 0 to 1, of the best of the entry's names. */
    double score(Candidate candidate) {
        Map<Phrase, Fit> fits = new HashMap<>();
        for (Match match : candidate.mostSimilarFirst()) {
            fits.computeIfAbsent(match.position().phrase(), Fit::new).add(match);
        }
        double best = 0;
        for (Fit fit : fits.values()) {
            best = Math.max(best, fit.score(candidate));
        }
        return Math.rint(best * ROUNDING) / ROUNDING;
    }

    /** Assigns the words of the query to those of one phrase, each used once. */
    private final class Fit {
        private final Phrase phrase;
        private final double[] similarity = new double[weights.length];
        private final int[] standsAt = new int[weights.length];
        private long queryWords;
        private long phraseWords;

        private Fit(Phrase phrase) {
            this.phrase = phrase;
        }

        private void add(Match match) {
            if ((queryWords & match.queryWords()) != 0 || (phraseWords & match.phraseWords()) != 0) {
                return;
            }
            queryWords |= match.queryWords();
            phraseWords |= match.phraseWords();
            for (int i = 0; i < match.length(); i++) {
                similarity[match.start() + i] = match.similarity();
                int last = match.position().length() - 1;
                standsAt[match.start() + i] = match.position().start() + Math.min(i, last);
            }
        }

        private double score(Candidate candidate) {
            double extras = COMPLETENESS_WEIGHT * coveredPhraseShare() + ORDER_WEIGHT * inOrderShare();
            double score = matchedQueryShare(candidate) * (1 - COMPLETENESS_WEIGHT - ORDER_WEIGHT + extras);
            return phrase.isAlias() ? score * ALIAS_FACTOR : score;
        }

        private double matchedQueryShare(Candidate candidate) {
            double sum = 0;
            for (int at = 0; at < weights.length; at++) {
                sum += weights[at] * (isSet(queryWords, at) ? similarity[at] : candidate.best(at) * OTHER_NAME_FACTOR);
            }
            return sum / totalWeight;
        }

        private double coveredPhraseShare() {
            double said = 0;
            double all = 0;
            double[] ofPhrase = vocabulary.weights(phrase);
            for (int at = 0; at < ofPhrase.length; at++) {
                all += ofPhrase[at];
                said += isSet(phraseWords, at) ? ofPhrase[at] : 0;
            }
            return said / all;
        }

        /** The share of the query's words that follow their neighbor; the first one must begin the phrase. */
        private double inOrderShare() {
            int ordered = 0;
            int next = 0;
            for (int at = 0; at < weights.length; at++) {
                // Two typed words may stand for one word and so share its position.
                boolean follows = standsAt[at] == next || (at > 0 && standsAt[at] == next - 1);
                if (isSet(queryWords, at) && follows && (at == 0 || isSet(queryWords, at - 1))) {
                    ordered++;
                }
                next = standsAt[at] + 1;
            }
            return (double) ordered / weights.length;
        }

        private static boolean isSet(long bits, int at) {
            return (bits >> at & 1) != 0;
        }
    }
}
