package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Unit;
import java.util.List;

/** Finds the units that are locked in one state and open in another. */
final class Unlocking {
    private Unlocking() {}

    static List<Unit> between(Outline outline, RoadmapState before, RoadmapState after) {
        return outline.entries().stream()
                .filter(entry -> after.isOpen(entry) && before.isLocked(entry))
                .map(Outline.Entry::unit)
                .toList();
    }
}
