package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders the open units of a roadmap; see {@link Pathfinder#ranked} for the rules. */
final class Ranking {
    private final TrackState route;
    private final RoadmapState state;
    private final BegunAlternatives alternatives;
    private final Map<UnitId, Integer> latestFirst = new HashMap<>();

    Ranking(TrackState route) {
        this.route = route;
        this.state = route.state();
        this.alternatives = state.alternatives();
        for (UnitId started : state.standing().startedLatestFirst()) {
            latestFirst.put(started, latestFirst.size());
        }
    }

    List<Entry> ranked() {
        List<Entry> entries = state.outline().entries();
        BitSet open = state.open();
        List<Rank> ranks = new ArrayList<>(open.cardinality());
        for (int index = open.nextSetBit(0); index >= 0; index = open.nextSetBit(index + 1)) {
            ranks.add(rank(entries.get(index)));
        }
        Collections.sort(ranks);
        return ranks.stream().map(Rank::entry).toList();
    }

    private Rank rank(Entry entry) {
        return new Rank(
                entry,
                state.isSetAside(entry.unit()),
                state.isInProgress(entry),
                latestFirst.getOrDefault(entry.unit().id(), Integer.MAX_VALUE),
                alternatives.areEnoughWithout(entry.unit()),
                urgency(entry),
                route.advice().isAgainst(entry, state),
                weight(entry));
    }

    /** What its author wants beside the required comes as if it were required. */
    private Requirement urgency(Entry entry) {
        return entry.unit().alongside()
                ? Requirement.REQUIRED
                : route.requirements().of(entry);
    }

    private Track.Weight weight(Entry entry) {
        return route.track().isEmpty()
                ? Track.Weight.AS_WRITTEN
                : route.track().get().weight(entry.phase().id());
    }

    /** What an open unit's place depends on, the most important first. */
    private record Rank(
            Entry entry,
            boolean setAside,
            boolean inProgress,
            int sinceStart,
            boolean dispensable,
            Requirement urgency,
            boolean againstAdvice,
            Track.Weight weight)
            implements Comparable<Rank> {
        /** Written out, since a chain of comparators would look up each part again for every comparison. */
        @Override
        public int compareTo(Rank other) {
            if (setAside != other.setAside) {
                return setAside ? 1 : -1;
            }
            if (inProgress != other.inProgress) {
                return inProgress ? -1 : 1;
            }
            if (sinceStart != other.sinceStart) {
                return Integer.compare(sinceStart, other.sinceStart);
            }
            if (dispensable != other.dispensable) {
                return dispensable ? 1 : -1;
            }
            if (urgency != other.urgency) {
                return urgency.compareTo(other.urgency);
            }
            if (againstAdvice != other.againstAdvice) {
                return againstAdvice ? 1 : -1;
            }
            if (weight != other.weight) {
                return weight.compareTo(other.weight);
            }
            return Integer.compare(entry.index(), other.entry.index());
        }
    }
}
