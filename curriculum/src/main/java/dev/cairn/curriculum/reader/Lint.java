package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.AlternativeGroup;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.OfPhase;
import dev.cairn.curriculum.Prerequisite.OfSection;
import dev.cairn.curriculum.Prerequisite.OfUnit;
import dev.cairn.curriculum.Prerequisite.Target;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Section;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what only shows in the curriculum as a whole, after every document is read. */
final class Lint {
    private final Registry registry;
    private final Curriculum curriculum;
    private final OwnIds ownIds;

    Lint(Registry registry, Curriculum curriculum, OwnIds ownIds) {
        this.registry = registry;
        this.ownIds = ownIds;
        this.curriculum = curriculum;
    }

    void check() {
        checkTopics();
        for (Roadmap roadmap : curriculum.roadmaps()) {
            checkTargets(roadmap);
            checkAlternatives(roadmap);
            checkReach(roadmap, needsItself(roadmap));
        }
        new FormerIdLint(registry, curriculum, ownIds).check();
    }

    private void checkTopics() {
        Map<TopicId, Set<TopicId>> needs = new LinkedHashMap<>();
        curriculum.topics().forEach(topic -> needs.put(topic.id(), new LinkedHashSet<>(topic.needs())));
        for (List<TopicId> cycle : CycleFinder.in(needs)) {
            registry.declaration(Kind.TOPIC, cycle.get(0).value())
                    .at("needs")
                    .report("topics need one another in a circle: " + arrows(cycle), "remove one of these needs");
        }
    }

    private void checkTargets(Roadmap roadmap) {
        Set<UnitId> own = roadmap.units().stream().map(Unit::id).collect(Collectors.toSet());
        for (Phase phase : roadmap.phases()) {
            checkTargets(
                    own,
                    phase.prerequisites(),
                    registry.declaration(Kind.PHASE, phase.id().value()));
            phase.units().forEach(unit -> checkTargets(own, unit.prerequisites(), at(unit)));
        }
    }

    private void checkTargets(Set<UnitId> own, List<Prerequisite> prerequisites, JsonCursor owner) {
        prerequisites.stream()
                .flatMap(prerequisite -> prerequisite.anyOf().stream())
                .flatMap(target -> target instanceof OfUnit ofUnit ? Stream.of(ofUnit.unit()) : Stream.empty())
                .filter(unit -> !own.contains(unit) && curriculum.unit(unit).isPresent())
                .forEach(unit -> owner.at("prerequisites")
                        .report("%s belongs to another roadmap".formatted(unit), "name a unit of this roadmap"));
    }

    /** Whether a unit or phase needs itself; reports each that does. */
    private boolean needsItself(Roadmap roadmap) {
        boolean found = false;
        for (Phase phase : roadmap.phases()) {
            Set<Target> inPhase = Stream.concat(
                            Stream.of(new OfPhase(phase.id())),
                            phase.units().stream().map(unit -> new OfUnit(unit.id())))
                    .collect(Collectors.toSet());
            JsonCursor atPhase = registry.declaration(Kind.PHASE, phase.id().value());
            found |=
                    reportIfAny(phase.prerequisites(), inPhase, atPhase, "a phase cannot need itself or its own units");
            for (Section section : phase.sections()) {
                for (Unit unit : section.units()) {
                    Set<Target> itself =
                            Set.of(new OfUnit(unit.id()), new OfSection(section.id()), new OfPhase(phase.id()));
                    found |= reportIfAny(
                            unit.prerequisites(),
                            itself,
                            at(unit),
                            "a unit cannot need itself, or the section or phase it is in");
                }
            }
        }
        return found;
    }

    private static boolean reportIfAny(
            List<Prerequisite> prerequisites, Set<Target> itself, JsonCursor owner, String what) {
        boolean found = prerequisites.stream()
                .flatMap(prerequisite -> prerequisite.anyOf().stream())
                .anyMatch(itself::contains);
        if (found) {
            owner.at("prerequisites").report(what, "remove it, or name another one");
        }
        return found;
    }

    private void checkAlternatives(Roadmap roadmap) {
        AlternativeGroup.in(roadmap).values().forEach(this::checkGroup);
    }

    private void checkGroup(AlternativeGroup group) {
        Unit first = group.units().get(0);
        if (group.options().size() == 1) {
            at(first)
                    .at("oneOf")
                    .report(
                            "the unit %s is alone in the group \"%s\"".formatted(first.id(), group.name()),
                            "add another unit to the group, or remove oneOf");
            return;
        }
        boolean agreed = true;
        for (Unit unit : group.units()) {
            int choose = unit.oneOf().map(Unit.OneOf::choose).orElse(1);
            if (choose != group.choose()) {
                agreed = false;
                at(unit).at("oneOf")
                        .report(
                                "the group \"%s\" asks for %d elsewhere and for %d here"
                                        .formatted(group.name(), group.choose(), choose),
                                "write the same number everywhere");
            }
        }
        if (agreed && group.choose() >= group.options().size()) {
            at(first)
                    .at("oneOf")
                    .report(
                            "the group \"%s\" asks for %d of its %d"
                                    .formatted(
                                            group.name(),
                                            group.choose(),
                                            group.options().size()),
                            "ask for fewer, or remove oneOf");
        }
    }

    /** @param needsItself whether that is reported already for a unit or phase */
    private void checkReach(Roadmap roadmap, boolean needsItself) {
        Map<UnitId, Set<UnitId>> stuck = new Reachability(roadmap).unreachable();
        List<List<UnitId>> cycles = CycleFinder.in(stuck);
        for (List<UnitId> cycle : cycles) {
            if (cycle.size() == 1 && needsItself) {
                continue;
            }
            at(cycle.get(0))
                    .report(
                            "these units wait for one another in a circle: " + arrows(cycle),
                            "make one of their prerequisites \"advised\", or remove it");
        }
        Set<UnitId> reported = cycles.stream().flatMap(List::stream).collect(Collectors.toSet());
        stuck.forEach((unit, blockers) -> {
            if (!reported.contains(unit)) {
                at(unit).report(
                                "%s can never be unlocked: it waits for %s"
                                        .formatted(unit, blockers.iterator().next()),
                                "fix what it waits for");
            }
        });
    }

    private static <T> String arrows(List<T> cycle) {
        return Stream.concat(cycle.stream(), cycle.stream().limit(1))
                .map(T::toString)
                .collect(Collectors.joining(" → "));
    }

    private JsonCursor at(Unit unit) {
        return at(unit.id());
    }

    private JsonCursor at(UnitId unit) {
        return registry.declaration(Kind.UNIT, unit.value());
    }
}
