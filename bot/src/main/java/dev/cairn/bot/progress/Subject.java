package dev.cairn.bot.progress;

import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.UnitId;

/** What a change was about; it may have left the curriculum since. */
public sealed interface Subject {

    /** The id as text. */
    String id();

    /** A unit, under the id it had at the time. */
    record OfUnit(UnitId unit) implements Subject {
        @Override
        public String id() {
            return unit.value();
        }
    }

    /** A roadmap. */
    record OfRoadmap(RoadmapId roadmap) implements Subject {
        @Override
        public String id() {
            return roadmap.value();
        }
    }
}
