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

/** A roadmap laid flat: its units in order, each with all it asks for first, and the groups of alternatives. */
final class Outline {
    private final Roadmap roadmap;
    private final Map<UnitId, Stop> stops = new LinkedHashMap<>();
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
                stops.put(unit.id(), new Stop(unit, phase, prerequisites(unit, phase), phases.size(), stops.size()));
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

    /** In document order. */
    Collection<Stop> stops() {
        return stops.values();
    }

    Stop stop(UnitId id) {
        Stop stop = stops.get(id);
        if (stop == null) {
            throw new NoSuchElementException("no unit " + id + " in " + roadmap.id());
        }
        return stop;
    }

    /** The unit and its alternatives, in document order. */
    List<Unit> group(Unit unit) {
        return unit.oneOf()
                .map(oneOf -> groups.getOrDefault(oneOf.group(), List.of()))
                .orElse(List.of(unit));
    }

    /** The other members of the unit's group. */
    List<Unit> alternatives(Unit unit) {
        return alternatives.getOrDefault(unit.id(), List.of());
    }

    /** The units a target asks for. */
    List<Unit> asked(Target target) {
        if (target instanceof OfUnit ofUnit) {
            return List.of(stop(ofUnit.unit()).unit());
        }
        return target instanceof OfPhase ofPhase ? required.getOrDefault(ofPhase.phase(), List.of()) : List.of();
    }

    String name(Target target) {
        return target instanceof OfUnit ofUnit
                ? stop(ofUnit.unit()).unit().nameInPassing()
                : phase(target).map(Phase::title).orElse("");
    }

    private Optional<Phase> phase(Target target) {
        return target instanceof OfPhase ofPhase ? Optional.ofNullable(phases.get(ofPhase.phase())) : Optional.empty();
    }

    /**
     * A unit in its place.
     *
     * @param prerequisites its own and those of its phase
     */
    record Stop(Unit unit, Phase phase, List<Prerequisite> prerequisites, int phaseIndex, int index) {}
}
