package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Orders the open units of a roadmap; see {@link Pathfinder#ranked} for the rules. */
final class Ranking {
    private final Outline outline;
    private final RoadmapState state;
    private final Optional<Track> track;
    private final TrackRequirements requirements;
    private final Advice advice;
    private final List<UnitId> latestFirst;

    Ranking(Outline outline, RoadmapState state, Optional<Track> track) {
        this.outline = outline;
        this.state = state;
        this.track = track;
        this.requirements = state.requirements(track);
        this.advice = new Advice(outline, track);
        this.latestFirst = state.standing().startedLatestFirst();
    }

    List<Entry> ranked() {
        return outline.entries().stream().filter(state::isOpen).sorted(order()).toList();
    }

    private Comparator<Entry> order() {
        return Comparator.comparing((Entry entry) -> state.isSetAside(entry.unit()))
                .thenComparing(entry -> !state.isInProgress(entry.unit()))
                .thenComparingInt(this::sinceStart)
                .thenComparing(this::urgency)
                .thenComparing(this::isAgainstAdvice)
                .thenComparing(this::weight)
                .thenComparingInt(Entry::phaseIndex)
                .thenComparingInt(Entry::index);
    }

    private int sinceStart(Entry entry) {
        int location = latestFirst.indexOf(entry.unit().id());
        return location < 0 ? Integer.MAX_VALUE : location;
    }

    /** What its author wants beside the required comes as if it were required. */
    private Requirement urgency(Entry entry) {
        return entry.unit().alongside() ? Requirement.REQUIRED : requirements.of(entry);
    }

    private boolean isAgainstAdvice(Entry entry) {
        return !advice.against(entry, state.open(entry)).isEmpty();
    }

    private Track.Weight weight(Entry entry) {
        return track.map(chosenTrack -> chosenTrack.weight(entry.phase().id())).orElse(Track.Weight.AS_WRITTEN);
    }
}
