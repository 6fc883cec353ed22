package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Optional;

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

    /** The learner's track may skip this phase, and nothing it asks for is left. */
    record TrackLast(Track track, Phase phase) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.trackLast(this);
        }
    }

    /** Everything required is settled, and this is the first unit that is only recommended, or optional. */
    record OnlyOptional(Requirement requirement) implements Reason {
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

    /**
     * The unit builds on topics that the learner has done on this roadmap.
     *
     * @param topics never empty, the most special first
     * @param where the unit in which the first of them was done
     */
    record RestsOn(List<Topic> topics, Unit where) implements Reason {
        public RestsOn {
            topics = List.copyOf(topics);
        }

        @Override
        public String sentence(ReasonCopy copy) {
            return copy.restsOn(this);
        }
    }

    /**
     * Later units of this roadmap cover topics that build on the unit.
     *
     * @param topics never empty, the nearest first
     */
    record LeadsTo(List<Topic> topics) implements Reason {
        public LeadsTo {
            topics = List.copyOf(topics);
        }

        @Override
        public String sentence(ReasonCopy copy) {
            return copy.leadsTo(this);
        }
    }

    /** The unit applies a topic that the learner has done. */
    record PutsToUse(Topic topic) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.putsToUse(this);
        }
    }

    /**
     * The unit covers topics that are new to the learner.
     *
     * @param topics never empty, in the unit's order
     */
    record Introduces(List<Topic> topics) implements Reason {
        public Introduces {
            topics = List.copyOf(topics);
        }

        @Override
        public String sentence(ReasonCopy copy) {
            return copy.introduces(this);
        }
    }

    /** The unit returns to a topic that the learner has done in another unit. */
    record Deepens(Topic topic, Unit where) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.deepens(this);
        }
    }

    /** The unit is the first of its phase. */
    record OpensPhase(Phase phase) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.opensPhase(this);
        }
    }

    /** The unit is the last one required in its phase; {@code next} is the phase after it, if that is not begun yet. */
    record ClosesPhase(Phase phase, Optional<Phase> next) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.closesPhase(this);
        }
    }

    /** The unit is the first of a section with this title. */
    record OpensSection(String title) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.opensSection(this);
        }
    }

    /** The unit is the last one left of a section with this title. */
    record ClosesSection(String title) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.closesSection(this);
        }
    }

    /**
     * With the unit, the learner passes some quarters of the roadmap's hours.
     *
     * @param quarters from 1 to 3
     */
    record Milestone(int quarters) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.milestone(this);
        }
    }

    /** An alternative to the unit is done, but this one is still worth studying. */
    record AlsoWorthwhile(Unit done) implements Reason {
        @Override
        public String sentence(ReasonCopy copy) {
            return copy.alsoWorthwhile(this);
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
