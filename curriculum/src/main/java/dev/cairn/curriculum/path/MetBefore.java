package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.UnitLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds units whose topics a learner has all met on other roadmaps. A reason to ask the learner, never to tick the
 * unit.
 */
final class MetBefore {
    private final Map<UnitId, Covered> units = new HashMap<>();
    private final Map<StepId, Covered> unitOfStep = new HashMap<>();

    MetBefore(Curriculum curriculum) {
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Unit unit : roadmap.units()) {
                Covered covered = Covered.of(curriculum.locationOf(unit.id()).orElseThrow(), units.size());
                units.put(unit.id(), covered);
                unit.steps().forEach(step -> unitOfStep.put(step.id(), covered));
            }
        }
    }

    /**
     * The fewest units of other roadmaps, found greedily, in which every topic of this one was met, largest share
     * first; empty if any topic is new.
     */
    List<UnitLocation> in(Unit unit, Standing standing) {
        Covered own = units.get(unit.id());
        if (own == null || own.topics().isEmpty()) {
            return List.of();
        }
        Set<TopicId> left = new HashSet<>(own.topics());
        List<Met> others = elsewhere(own, standing);
        List<UnitLocation> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            if (others.isEmpty()) {
                return List.of();
            }
            Met most = Collections.min(others, Comparator.comparingInt(met -> -met.countOf(left)));
            if (most.countOf(left) == 0) {
                return List.of();
            }
            chosen.add(most.location());
            left.removeAll(most.topics());
        }
        return chosen;
    }

    /** The topics of the unit that were met in each unit of the other roadmaps, in document order. */
    private List<Met> elsewhere(Covered own, Standing standing) {
        Map<Integer, Covered> touched = new TreeMap<>();
        standing.reported().states().keySet().forEach(unit -> addOther(units.get(unit), own, touched));
        standing.ticked().forEach(step -> addOther(unitOfStep.get(step), own, touched));
        return touched.values().stream()
                .map(other -> new Met(other.location(), other.met(own, standing)))
                .filter(met -> !met.topics().isEmpty())
                .toList();
    }

    private static void addOther(@Nullable Covered other, Covered own, Map<Integer, Covered> touched) {
        if (other != null
                && !other.location()
                        .roadmap()
                        .id()
                        .equals(own.location().roadmap().id())
                && !Collections.disjoint(other.topics(), own.topics())) {
            touched.put(other.index(), other);
        }
    }

    /**
     * A unit with its topics and those of its steps.
     *
     * @param index its position in the order of the documents
     */
    private record Covered(UnitLocation location, int index, Set<TopicId> topics) {
        static Covered of(UnitLocation location, int index) {
            Set<TopicId> topics = new HashSet<>(location.unit().topics());
            location.unit().steps().forEach(step -> topics.addAll(step.topics()));
            return new Covered(location, index, topics);
        }

        /** What the learner has met here of another unit's topics: all if the unit is finished or known, or else those of ticked steps. */
        Set<TopicId> met(Covered wanted, Standing standing) {
            Set<TopicId> met = new HashSet<>();
            if (standing.reported()
                    .state(location.unit().id())
                    .filter(UnitState::isMastered)
                    .isPresent()) {
                met.addAll(topics);
            } else {
                for (Step step : standing.ticked(location.unit())) {
                    met.addAll(step.topics());
                }
            }
            met.retainAll(wanted.topics());
            return met;
        }
    }

    /** The topics a learner has met in a unit. */
    private record Met(UnitLocation location, Set<TopicId> topics) {
        int countOf(Set<TopicId> wanted) {
            int count = 0;
            for (TopicId topic : topics) {
                count += wanted.contains(topic) ? 1 : 0;
            }
            return count;
        }
    }
}
