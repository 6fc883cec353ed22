package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** Why a unit is proposed. A {@link ReasonCopy} puts it into words. */
public sealed interface Reason {
    /** Returns one sentence in the language of the copy, without Markdown. */
    String sentence(ReasonCopy copy);

    /** The unit is in progress, with some of its steps ticked. */
    record InProgress(int ticked, int steps) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.inProgress(this);
        }
    }

    /** The learner picked the unit though others rank before it. Names the skipped units that it needs. */
    record Chosen(List<Unit> waived) implements Reason {
        public Chosen {
            waived = List.copyOf(waived);
        }

        @Override
        public String sentence(ReasonCopy copy) {
            return copy.chosen(this);
        }
    }

    /** The unit was set aside, but nothing else is open. */
    record NothingElse() implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.nothingElse(this);
        }
    }

    /** The learner's track puts this phase first. */
    record TrackFirst(Track track, Phase phase) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.trackFirst(this);
        }
    }

    /** The learner's track may skip this phase, but nothing before it is left. */
    record TrackLast(Track track, Phase phase) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.trackLast(this);
        }
    }

    /** The unit is optional, and everything required is settled. */
    record OnlyOptional() implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.onlyOptional(this);
        }
    }

    /** An advised prerequisite is not met, but no open unit is free of such advice. */
    record DespiteAdvice(Missing advice) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.despiteAdvice(this);
        }
    }

    /** The learner skipped units that this one needs; it is open all the same. */
    record Waived(Phase phase, List<Unit> waived) implements Reason {
        public Waived {
            waived = List.copyOf(waived);
        }

        @Override
        public String sentence(ReasonCopy copy) {
            return copy.waived(this);
        }
    }

    /**
     * The unit is next, and its prerequisites are mastered.
     *
     * @param built names of units and phases, never empty
     */
    record BuildsOn(Phase phase, List<String> built) implements Reason {
        public BuildsOn {
            built = List.copyOf(built);
        }

        @Override
        public String sentence(ReasonCopy copy) {
            return copy.buildsOn(this);
        }
    }

    /**
     * Finishing the unit unlocks others at once.
     *
     * @param opened never empty
     * @param beyond what cannot be unlocked without the one opened unit; empty if several are opened
     */
    record Opens(List<Unit> opened, List<Unit> beyond) implements Reason {
        public Opens {
            opened = List.copyOf(opened);
            beyond = List.copyOf(beyond);
        }

        @Override
        public String sentence(ReasonCopy copy) {
            return copy.opens(this);
        }
    }

    /**
     * Others cannot be unlocked without the unit, but need more than it alone.
     *
     * @param dependents in document order, never empty
     */
    record LaysGround(Phase phase, List<Unit> dependents) implements Reason {
        public LaysGround {
            dependents = List.copyOf(dependents);
        }

        @Override
        public String sentence(ReasonCopy copy) {
            return copy.laysGround(this);
        }
    }

    /**
     * The unit is required in a phase that later phases need.
     *
     * @param later the number of those phases, at least one
     */
    record EarlyPhase(Phase phase, int later) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.earlyPhase(this);
        }
    }

    /** The unit is the next one in the roadmap's order. */
    record NextInOrder(Phase phase, Requirement requirement) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.nextInOrder(this);
        }
    }
}
