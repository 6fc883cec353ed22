package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Unit;
import java.util.List;

/** What became open that was locked. */
final class Unlocking {
    private Unlocking() {}

    static List<Unit> between(Outline outline, RoadmapState before, RoadmapState after) {
        return outline.stops().stream()
                .filter(stop -> before.availability(stop) instanceof Availability.Locked && after.isOpen(stop))
                .map(Outline.Stop::unit)
                .toList();
    }
}
