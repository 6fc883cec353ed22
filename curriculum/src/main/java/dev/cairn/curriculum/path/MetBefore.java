package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds units whose topics a learner has all met on other roadmaps. A reason to ask the learner, never to tick the
 * unit.
 */
final class MetBefore {
    private final Curriculum curriculum;

    MetBefore(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /**
     * The fewest units of other roadmaps, found greedily, in which every topic of this one was met, largest share
     * first; empty if any topic is new.
     */
    List<UnitLocation> in(Unit unit, Standing standing) {
        Set<TopicId> left = topics(unit).collect(Collectors.toSet());
        List<Met> others = elsewhere(unit, standing);
        List<UnitLocation> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            Optional<Met> most = others.stream().min(Comparator.comparingInt(met -> -met.countOf(left)));
            if (most.isEmpty() || most.get().countOf(left) == 0) {
                return List.of();
            }
            chosen.add(most.get().location());
            left.removeAll(most.get().topics());
        }
        return chosen;
    }

    /** The topics met in each unit of the other roadmaps, in document order. */
    private List<Met> elsewhere(Unit unit, Standing standing) {
        RoadmapId own = curriculum.locationOf(unit.id()).orElseThrow().roadmap().id();
        return curriculum.roadmaps().stream()
                .filter(roadmap -> !roadmap.id().equals(own))
                .flatMap(roadmap -> roadmap.units().stream())
                .map(other -> new Met(
                        curriculum.locationOf(other.id()).orElseThrow(),
                        met(other, standing).collect(Collectors.toSet())))
                .filter(met -> !met.topics().isEmpty())
                .toList();
    }

    /** All topics of a unit that the learner finished or knows, or else the topics of its ticked steps. */
    private static Stream<TopicId> met(Unit unit, Standing standing) {
        return standing.reported()
                        .state(unit.id())
                        .filter(UnitState::isMastered)
                        .isPresent()
                ? topics(unit)
                : topics(standing.ticked(unit));
    }

    private static Stream<TopicId> topics(Unit unit) {
        return Stream.concat(unit.topics().stream(), topics(unit.steps()));
    }

    private static Stream<TopicId> topics(List<Step> steps) {
        return steps.stream().flatMap(step -> step.topics().stream());
    }

    /** The topics a learner has met in a unit. */
    private record Met(UnitLocation location, Set<TopicId> topics) {
        int countOf(Set<TopicId> wanted) {
            Set<TopicId> shared = new HashSet<>(topics);
            shared.retainAll(wanted);
            return shared.size();
        }
    }
}
