package dev.cairn.curriculum.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An entry that may be meant: where it holds what was typed. */
final class Candidate {
    private static final Comparator<Match> SUREST_FIRST =
            Comparator.comparingDouble(Match::likeness).reversed().thenComparingInt(Match::shift);

    private final List<Match> sightings = new ArrayList<>();
    private final double[] best;

    /** @param words how many the query has */
    Candidate(int words) {
        this.best = new double[words];
    }

    void add(Match sighting) {
        sightings.add(sighting);
        for (int at = sighting.start(); at < sighting.start() + sighting.length(); at++) {
            best[at] = Math.max(best[at], sighting.likeness());
        }
    }

    List<Match> surestFirst() {
        sightings.sort(SUREST_FIRST);
        return sightings;
    }

    /** How like the query's word at an index is to any word of the entry's names. */
    double best(int at) {
        return best[at];
    }
}
