package dev.cairn.curriculum.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An entry that the query may mean, with all matches in its names. */
final class Candidate {
    private static final Comparator<Match> MOST_SIMILAR_FIRST =
            Comparator.comparingDouble(Match::similarity).reversed().thenComparingInt(Match::shift);

    private final List<Match> matches = new ArrayList<>();
    private final double[] best;

    /** @param words the number of words in the query */
    Candidate(int words) {
        this.best = new double[words];
    }

    void add(Match match) {
        matches.add(match);
        for (int at = match.start(); at < match.start() + match.length(); at++) {
            best[at] = Math.max(best[at], match.similarity());
        }
    }

    List<Match> mostSimilarFirst() {
        matches.sort(MOST_SIMILAR_FIRST);
        return matches;
    }

    /** The highest similarity of the query's word at this index to any word of the entry's names. */
    double best(int at) {
        return best[at];
    }
}
