package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.roadmaps.ChooserAnswers.Start;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.ReportedStanding;
import dev.cairn.curriculum.path.TrackChoice;
import dev.cairn.curriculum.path.UnitState;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a roadmap is like, measured by its data. Shares are of the hours of all but its optional units, from
 * 0 to 1.
 *
 * @param beginsWithProgramming whether its first unit teaches programming
 * @param takesProgrammingForGranted whether its entry requirements name programming
 * @param newHours the hours of what it requires and a learner does not know yet, by where they are starting from
 * @param guided the share for which it names something to study from; at least a half if it gives a schedule in months
 * @param engineering the share on writing, testing and running software, and a tenth for each such topic that its
 *     description names
 * @param practice the share of projects and exercises
 * @param topics the number of topics of its units and steps
 */
record RoadmapTraits(
        Roadmap roadmap,
        boolean beginsWithProgramming,
        boolean takesProgrammingForGranted,
        ToDoubleFunction<Start> newHours,
        double guided,
        double engineering,
        double practice,
        int topics) {
    private static final double SCHEDULED = 0.5;
    private static final double NAMED = 0.1;

    private static final Set<TopicId> ENGINEERING_ROOTS = Stream.of(
                    "software-engineering",
                    "clean-code",
                    "software-testing",
                    "refactoring",
                    "code-review",
                    "system-design",
                    "mlops",
                    "production-systems")
            .map(TopicId::new)
            .collect(Collectors.toUnmodifiableSet());

    /** Measures every roadmap. */
    static List<RoadmapTraits> of(Curriculum curriculum, Pathfinder pathfinder) {
        PriorKnowledge knowledge = new PriorKnowledge(curriculum);
        Set<TopicId> engineering = withDependents(ENGINEERING_ROOTS, curriculum);
        return curriculum.roadmaps().stream()
                .map(roadmap -> of(roadmap, knowledge, engineering, pathfinder))
                .toList();
    }

    private static RoadmapTraits of(
            Roadmap roadmap, PriorKnowledge knowledge, Set<TopicId> engineering, Pathfinder pathfinder) {
        List<Unit> asked = roadmap.units().stream()
                .filter(unit -> unit.requirement() != Requirement.OPTIONAL)
                .toList();
        Map<Start, Double> newHours = new EnumMap<>(Start.class);
        for (Start start : Start.values()) {
            newHours.put(start, newHours(roadmap, start, knowledge, pathfinder));
        }
        double guided = share(asked, RoadmapTraits::namesAResource);
        return new RoadmapTraits(
                roadmap,
                asked.stream().findFirst().filter(knowledge::teachesProgramming).isPresent(),
                knowledge.isTakenForGranted(roadmap),
                start -> newHours.getOrDefault(start, 0.0),
                roadmap.months().isPresent() ? Math.max(SCHEDULED, guided) : guided,
                engineering(roadmap, asked, knowledge.names(), engineering),
                share(asked, unit -> unit.kind() == Unit.Kind.PROJECT || unit.kind() == Unit.Kind.PRACTICE),
                (int) asked.stream().flatMap(RoadmapTraits::topics).distinct().count());
    }

    /** The share of its hours that a learner knows already. */
    double knownShare(Start start) {
        double all = newHours.applyAsDouble(Start.NEVER_PROGRAMMED);
        return all == 0 ? 0 : 1 - newHours.applyAsDouble(start) / all;
    }

    private static double newHours(Roadmap roadmap, Start start, PriorKnowledge knowledge, Pathfinder pathfinder) {
        ReportedStanding known = ReportedStanding.NOTHING;
        for (Unit unit : roadmap.units()) {
            if (knowledge.covers(start, unit)) {
                known = known.with(unit.id(), UnitState.KNOWN);
            }
        }
        return pathfinder
                .progress(new TrackChoice(roadmap.id(), Optional.empty()), pathfinder.standing(known))
                .overall()
                .required()
                .leftHours();
    }

    private static double engineering(Roadmap roadmap, List<Unit> asked, TopicNames names, Set<TopicId> engineering) {
        String description = String.join(
                " ",
                roadmap.title(),
                roadmap.summary().orElse(""),
                roadmap.audience().orElse(""));
        long named = engineering.stream()
                .filter(topic -> names.isNamed(topic, description))
                .count();
        return share(asked, unit -> unit.topics().stream().anyMatch(engineering::contains)) + NAMED * named;
    }

    private static boolean namesAResource(Unit unit) {
        return unit.resources().stream().anyMatch(use -> use.purpose() == ResourceUse.Purpose.CORE);
    }

    private static Stream<TopicId> topics(Unit unit) {
        return Stream.concat(unit.topics().stream(), unit.steps().stream().flatMap(step -> step.topics().stream()));
    }

    private static double share(List<Unit> units, Predicate<Unit> counted) {
        double all = units.stream().mapToDouble(unit -> unit.hours().mean()).sum();
        double some = units.stream()
                .filter(counted)
                .mapToDouble(unit -> unit.hours().mean())
                .sum();
        return all == 0 ? 0 : some / all;
    }

    /** The topics, and all that build on them. Topics have no cycles, so this ends. */
    private static Set<TopicId> withDependents(Set<TopicId> roots, Curriculum curriculum) {
        Set<TopicId> found = new HashSet<>(roots);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Topic topic : curriculum.topics()) {
                grew |= topic.needs().stream().anyMatch(found::contains) && found.add(topic.id());
            }
        }
        return found;
    }
}
