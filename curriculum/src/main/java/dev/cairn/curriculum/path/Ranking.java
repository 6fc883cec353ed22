package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Outline.Stop;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The order in which open units are offered: see {@link Pathfinder#ranked}. */
final class Ranking {
    private final RoadmapState footing;
    private final Optional<Track> track;
    private final List<UnitId> latestFirst;

    Ranking(RoadmapState footing, Optional<Track> track) {
        this.footing = footing;
        this.track = track;
        this.latestFirst = footing.standing().startedLatestFirst();
    }

    List<Stop> ranked(Outline outline) {
        return outline.stops().stream().filter(footing::isOpen).sorted(order()).toList();
    }

    private Comparator<Stop> order() {
        return Comparator.comparing((Stop stop) -> footing.isSetAside(stop.unit()))
                .thenComparing(stop -> !footing.isInProgress(stop.unit()))
                .thenComparingInt(this::sinceStart)
                .thenComparing(this::isAgainstAdvice)
                .thenComparing(this::weight)
                .thenComparingInt(Stop::phaseIndex)
                .thenComparing(stop -> stop.unit().requirement())
                .thenComparingInt(Stop::index);
    }

    private int sinceStart(Stop stop) {
        int place = latestFirst.indexOf(stop.unit().id());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private boolean isAgainstAdvice(Stop stop) {
        return footing.availability(stop) instanceof Availability.Open open
                && !open.advised().isEmpty();
    }

    private Track.Weight weight(Stop stop) {
        return track.map(way -> way.weight(stop.phase().id())).orElse(Track.Weight.AS_WRITTEN);
    }
}
