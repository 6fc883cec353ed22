package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Track;
import java.util.Optional;

/** Whether a roadmap is finished: every unit it asks for is settled. */
final class Completion {
    private Completion() {}

    static boolean of(Outline outline, RoadmapState footing, Optional<Track> track) {
        TrackRequirements asking = new TrackRequirements(track);
        return outline.stops().stream()
                .filter(stop -> asking.asksFor(stop.phase(), stop.unit()))
                .allMatch(stop -> footing.isPassed(stop.unit()));
    }
}
