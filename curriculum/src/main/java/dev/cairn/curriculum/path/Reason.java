package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** Why a unit is proposed; {@link #sentence()} says it in words. */
public sealed interface Reason {
    /** One sentence in plain English, true of the standing it was made for; without Markdown. */
    default String sentence() {
        return ReasonCopy.sentence(this);
    }

    /** The learner is in the middle of it, with so many of its steps ticked. */
    record InProgress(int ticked, int steps) implements Reason {}

    /** The learner picked it, though something else would come first; what it needs and was not wanted is named. */
    record Chosen(List<Unit> waived) implements Reason {
        public Chosen {
            waived = List.copyOf(waived);
        }
    }

    /** Set aside for now, but nothing else is open. */
    record NothingElse() implements Reason {}

    /** The learner's track has this phase first. */
    record TrackFirst(Track track, Phase phase) implements Reason {}

    /** The learner's track could do without this phase, but it has come up all the same. */
    record TrackLast(Track track, Phase phase) implements Reason {}

    /** Optional, and everything that is not is settled. */
    record OnlyOptional() implements Reason {}

    /** Something advised beforehand is not settled, but nothing freer of such advice is open. */
    record DespiteAdvice(Missing advice) implements Reason {}

    /** Something it needs was not wanted; it is open all the same. */
    record Waived(Phase phase, List<Unit> waived) implements Reason {
        public Waived {
            waived = List.copyOf(waived);
        }
    }

    /**
     * It comes next, and what it builds on is mastered.
     *
     * @param built names of units and phases, never empty
     */
    record BuildsOn(Phase phase, List<String> built) implements Reason {
        public BuildsOn {
            built = List.copyOf(built);
        }
    }

    /**
     * Finishing it opens others at once.
     *
     * @param opened never empty
     * @param beyond what in turn cannot start without the opened one; empty when several are opened
     */
    record Opens(List<Unit> opened, List<Unit> beyond) implements Reason {
        public Opens {
            opened = List.copyOf(opened);
            beyond = List.copyOf(beyond);
        }
    }

    /**
     * Others cannot start without it, though they wait for more than it alone.
     *
     * @param dependents in document order, never empty
     */
    record LaysGround(Phase phase, List<Unit> dependents) implements Reason {
        public LaysGround {
            dependents = List.copyOf(dependents);
        }
    }

    /** It is required of a phase that so many later ones, at least one, ask for first. */
    record EarlyPhase(Phase phase, int later) implements Reason {}

    /** It is the next of its phase in the roadmap's order. */
    record NextInOrder(Phase phase, Requirement requirement) implements Reason {}
}
