package dev.cairn.bot.features.study;

import dev.cairn.curriculum.UnitLocation;
import java.util.List;

/** The result of ticking steps of a unit: the unit is finished by them, or steps are left. */
sealed interface TickResult permits UnitResult, TickResult.StepsLeft {

    /**
     * Steps are ticked or unticked, and some are left.
     *
     * @param roadmapStanding the learner on the unit's roadmap now
     * @param elsewhere units of other roadmaps that are done by these steps
     */
    record StepsLeft(RoadmapStanding roadmapStanding, List<UnitLocation> elsewhere) implements TickResult {
        public StepsLeft {
            elsewhere = List.copyOf(elsewhere);
        }
    }
}
