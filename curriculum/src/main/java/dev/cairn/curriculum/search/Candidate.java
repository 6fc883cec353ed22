package dev.cairn.curriculum.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An entry that may be meant: where it holds what was typed. */
final class Candidate {
    private static final Comparator<Sighting> SUREST_FIRST =
            Comparator.comparingDouble(Sighting::likeness).reversed().thenComparingInt(Sighting::shift);

    private final List<Sighting> sightings = new ArrayList<>();
    private final double[] best;

    /** @param words how many the query has */
    Candidate(int words) {
        this.best = new double[words];
    }

    void add(Sighting sighting) {
        sightings.add(sighting);
        for (int at = sighting.start(); at < sighting.start() + sighting.length(); at++) {
            best[at] = Math.max(best[at], sighting.likeness());
        }
    }

    List<Sighting> surestFirst() {
        sightings.sort(SUREST_FIRST);
        return sightings;
    }

    /** How like the query's word at an index is to any word of the entry's names. */
    double best(int at) {
        return best[at];
    }
}
