package dev.cairn.bot.features.roadmaps;

import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Standing;

/** The number of units begun, done or skipped, and of steps ticked, by one learner on one roadmap. */
record MarkCount(int units, int steps) {
    static MarkCount on(Roadmap roadmap, Standing standing) {
        int units = 0;
        int steps = 0;
        for (Unit unit : roadmap.units()) {
            units += standing.reported().state(unit.id()).isPresent() ? 1 : 0;
            steps += Math.toIntExact(unit.steps().stream()
                    .filter(step -> standing.ticked().contains(step.id()))
                    .count());
        }
        return new MarkCount(units, steps);
    }

    boolean isNone() {
        return units == 0 && steps == 0;
    }
}
