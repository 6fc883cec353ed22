package dev.cairn.bot.features.challenges;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The units that count for a target: what a phase requires, or all of it where nothing is required. Of alternatives one
 * counts.
 *
 * @param heads what each unit counts as: itself, or the group of its alternatives
 */
record TargetUnits(Map<UnitId, String> heads) {
    TargetUnits {
        heads = Map.copyOf(heads);
    }

    /** The units of a target; none if the curriculum no longer has it. */
    static TargetUnits of(Curriculum curriculum, Target target) {
        List<Unit> units = target instanceof Target.OfUnit one
                ? curriculum.resolve(one.unit())
                : inPhase(curriculum, (Target.OfPhase) target);
        return new TargetUnits(units.stream()
                .collect(Collectors.toMap(
                        Unit::id,
                        unit -> target instanceof Target.OfUnit ? unit.id().value() : head(unit))));
    }

    private static List<Unit> inPhase(Curriculum curriculum, Target.OfPhase target) {
        List<Unit> units = curriculum.roadmap(target.roadmap()).stream()
                .flatMap(roadmap -> roadmap.phases().stream())
                .filter(phase -> phase.id().equals(target.phase()))
                .map(Phase::units)
                .flatMap(List::stream)
                .toList();
        List<Unit> required = units.stream()
                .filter(unit -> unit.requirement() == Requirement.REQUIRED)
                .toList();
        return required.isEmpty() ? units : required;
    }

    private static String head(Unit unit) {
        return unit.oneOf().map(Unit.OneOf::group).orElse(unit.id().value());
    }

    /** How many must be finished to reach the target. */
    int needed() {
        return new HashSet<>(heads.values()).size();
    }

    /** What a finished unit counts as; empty if it does not count. */
    Optional<String> headOf(UnitId unit) {
        return Optional.ofNullable(heads.get(unit));
    }
}
