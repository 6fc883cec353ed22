package dev.cairn.bot.features.study;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;

/** Something that a learner finished and may tell a channel about. Kinds and values stand in custom ids for ever. */
sealed interface Celebration {
    String UNIT = "unit";
    String PHASE = "phase";
    String ROADMAP = "roadmap";
    String STREAK = "streak";

    /** The kind in a custom id. */
    String kind();

    /** The id or number in a custom id. */
    String value();

    /** A unit is done. */
    record OfUnit(Unit unit) implements Celebration {
        @Override
        public String kind() {
            return UNIT;
        }

        @Override
        public String value() {
            return unit.id().value();
        }
    }

    /** A phase is complete. */
    record OfPhase(Phase phase) implements Celebration {
        @Override
        public String kind() {
            return PHASE;
        }

        @Override
        public String value() {
            return phase.id().value();
        }
    }

    /** A roadmap is complete. */
    record OfRoadmap(Roadmap roadmap) implements Celebration {
        @Override
        public String kind() {
            return ROADMAP;
        }

        @Override
        public String value() {
            return roadmap.id().value();
        }
    }

    /** A streak is longer than any before. */
    record OfStreak(int days) implements Celebration {
        @Override
        public String kind() {
            return STREAK;
        }

        @Override
        public String value() {
            return Integer.toString(days);
        }
    }
}
