package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.OfPhase;
import dev.cairn.curriculum.Prerequisite.OfUnit;
import dev.cairn.curriculum.Prerequisite.Target;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Indexes a roadmap: its units in order with all their prerequisites, and its groups of alternatives. */
final class Outline {
    private final Roadmap roadmap;
    private final Map<UnitId, Entry> entries = new LinkedHashMap<>();
    private final Map<PhaseId, Phase> phases = new LinkedHashMap<>();
    private final Map<String, List<Unit>> groups = new HashMap<>();
    private final Map<UnitId, List<Unit>> alternatives = new HashMap<>();
    private final Map<PhaseId, List<Unit>> required = new HashMap<>();

    Outline(Roadmap roadmap) {
        this.roadmap = roadmap;
        for (Phase phase : roadmap.phases()) {
            phases.put(phase.id(), phase);
            required.put(phase.id(), required(phase));
            for (Unit unit : phase.units()) {
                entries.put(
                        unit.id(), new Entry(unit, phase, prerequisites(unit, phase), phases.size(), entries.size()));
                unit.oneOf()
                        .ifPresent(oneOf -> groups.computeIfAbsent(oneOf.group(), any -> new ArrayList<>())
                                .add(unit));
            }
        }
        roadmap.units().forEach(unit -> alternatives.put(unit.id(), others(unit)));
    }

    private static List<Unit> required(Phase phase) {
        return phase.units().stream()
                .filter(unit -> unit.requirement() == Requirement.REQUIRED)
                .toList();
    }

    private static List<Prerequisite> prerequisites(Unit unit, Phase phase) {
        return Stream.concat(unit.prerequisites().stream(), phase.prerequisites().stream())
                .toList();
    }

    private List<Unit> others(Unit unit) {
        return group(unit).stream()
                .filter(other -> !other.id().equals(unit.id()))
                .toList();
    }

    Roadmap roadmap() {
        return roadmap;
    }

    /** All units, in document order. */
    Collection<Entry> entries() {
        return entries.values();
    }

    Entry entry(UnitId id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new NoSuchElementException("no unit " + id + " in " + roadmap.id());
        }
        return entry;
    }

    /** The unit and its alternatives, in document order. */
    List<Unit> group(Unit unit) {
        return unit.oneOf()
                .map(oneOf -> groups.getOrDefault(oneOf.group(), List.of()))
                .orElse(List.of(unit));
    }

    /** The other members of the unit's group of alternatives. */
    List<Unit> alternatives(Unit unit) {
        return alternatives.getOrDefault(unit.id(), List.of());
    }

    /** The units that must be settled for a target to be met. */
    List<Unit> unitsOf(Target target) {
        if (target instanceof OfUnit ofUnit) {
            return List.of(entry(ofUnit.unit()).unit());
        }
        return target instanceof OfPhase ofPhase ? required.getOrDefault(ofPhase.phase(), List.of()) : List.of();
    }

    String name(Target target) {
        return target instanceof OfUnit ofUnit
                ? entry(ofUnit.unit()).unit().shortName()
                : phase(target).map(Phase::title).orElse("");
    }

    private Optional<Phase> phase(Target target) {
        return target instanceof OfPhase ofPhase ? Optional.ofNullable(phases.get(ofPhase.phase())) : Optional.empty();
    }

    /**
     * A unit and its position.
     *
     * @param prerequisites those of the unit and those of its phase
     * @param phaseIndex position of the phase in the roadmap, from 1
     * @param index position of the unit in the roadmap, from 0
     */
    record Entry(Unit unit, Phase phase, List<Prerequisite> prerequisites, int phaseIndex, int index) {}
}
