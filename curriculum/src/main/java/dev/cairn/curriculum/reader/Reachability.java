package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.AlternativeGroup;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.OfPhase;
import dev.cairn.curriculum.Prerequisite.OfSection;
import dev.cairn.curriculum.Prerequisite.OfUnit;
import dev.cairn.curriculum.Prerequisite.Target;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the units of a roadmap that can never be unlocked. */
final class Reachability {
    private final Roadmap roadmap;
    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Map<String, AlternativeGroup> groups;
    private final Set<UnitId> reached = new HashSet<>();

    Reachability(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.groups = AlternativeGroup.in(roadmap);
        roadmap.units().forEach(unit -> units.put(unit.id(), unit));
    }

    /** The units that can never be unlocked, in document order, each with the ones among them that it waits for. */
    Map<UnitId, Set<UnitId>> unreachable() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Phase phase : roadmap.phases()) {
                for (Unit unit : phase.units()) {
                    changed |= blockers(phase, unit).isEmpty() && reached.add(unit.id());
                }
            }
        }
        Map<UnitId, Set<UnitId>> stuck = new LinkedHashMap<>();
        for (Phase phase : roadmap.phases()) {
            for (Unit unit : phase.units()) {
                Set<UnitId> blockers = blockers(phase, unit);
                if (!blockers.isEmpty()) {
                    stuck.put(unit.id(), blockers);
                }
            }
        }
        return stuck;
    }

    private Set<UnitId> blockers(Phase phase, Unit unit) {
        Set<UnitId> blockers = new LinkedHashSet<>();
        Stream.concat(unit.prerequisites().stream(), phase.prerequisites().stream())
                .filter(Prerequisite::isNeeded)
                .map(prerequisite ->
                        prerequisite.anyOf().stream().map(this::unreached).toList())
                .filter(options -> options.stream().noneMatch(Set::isEmpty))
                .forEach(options -> options.forEach(blockers::addAll));
        return blockers;
    }

    /** The unreached units of a target. A target that does not exist is reported elsewhere and blocks nothing. */
    private Set<UnitId> unreached(Target target) {
        return unitsOf(target)
                .filter(unit -> !isReached(unit))
                .map(Unit::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Unit> unitsOf(Target target) {
        if (target instanceof OfUnit ofUnit) {
            return Stream.ofNullable(units.get(ofUnit.unit()));
        }
        return phaseOrSection(target).filter(unit -> unit.requirement() == Requirement.REQUIRED);
    }

    private Stream<Unit> phaseOrSection(Target target) {
        if (target instanceof OfPhase ofPhase) {
            return roadmap.phase(ofPhase.phase()).stream().flatMap(phase -> phase.units().stream());
        }
        return target instanceof OfSection ofSection
                ? roadmap.phases().stream()
                        .flatMap(phase -> phase.sections().stream())
                        .filter(section -> section.id().equals(ofSection.section()))
                        .flatMap(section -> section.units().stream())
                : Stream.empty();
    }

    private boolean isReached(Unit unit) {
        return reached.contains(unit.id())
                || unit.oneOf()
                        .map(oneOf -> groups.get(oneOf.group()))
                        .flatMap(group -> group.instead(unit, other -> reached.contains(other.id())))
                        .isPresent();
    }
}
