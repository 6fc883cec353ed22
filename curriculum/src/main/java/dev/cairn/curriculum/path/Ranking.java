package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Orders the open units of a roadmap; see {@link Pathfinder#ranked} for the rules. */
final class Ranking {
    private final RoadmapState state;
    private final Optional<Track> track;
    private final List<UnitId> latestFirst;

    Ranking(RoadmapState state, Optional<Track> track) {
        this.state = state;
        this.track = track;
        this.latestFirst = state.standing().startedLatestFirst();
    }

    List<Entry> ranked(Outline outline) {
        return outline.entries().stream().filter(state::isOpen).sorted(order()).toList();
    }

    private Comparator<Entry> order() {
        return Comparator.comparing((Entry entry) -> state.isSetAside(entry.unit()))
                .thenComparing(entry -> !state.isInProgress(entry.unit()))
                .thenComparingInt(this::sinceStart)
                .thenComparing(this::isAgainstAdvice)
                .thenComparing(this::weight)
                .thenComparingInt(Entry::phaseIndex)
                .thenComparing(entry -> entry.unit().requirement())
                .thenComparingInt(Entry::index);
    }

    private int sinceStart(Entry entry) {
        int location = latestFirst.indexOf(entry.unit().id());
        return location < 0 ? Integer.MAX_VALUE : location;
    }

    private boolean isAgainstAdvice(Entry entry) {
        return state.availability(entry) instanceof Availability.Open open
                && !open.advised().isEmpty();
    }

    private Track.Weight weight(Entry entry) {
        return track.map(chosenTrack -> chosenTrack.weight(entry.phase().id())).orElse(Track.Weight.AS_WRITTEN);
    }
}
