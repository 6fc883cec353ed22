package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a learner reported for units and steps, across all roadmaps. {@link LearnedElsewhere} derives a {@link Standing}
 * from it.
 *
 * @param states the state reported for each unit, in the order of the reports
 * @param ticked the ticked steps
 * @param setAside units swapped away for now; they are proposed only when nothing else is open
 * @param studied time logged for each unit, without what its ticked steps took; see {@link StepTime}
 */
public record ReportedStanding(
        Map<UnitId, UnitState> states, Set<StepId> ticked, Set<UnitId> setAside, Map<UnitId, Duration> studied) {
    /** The report of a learner who has not started anything. */
    public static final ReportedStanding NOTHING = new ReportedStanding(Map.of(), Set.of(), Set.of(), Map.of());

    /** Copies the arguments, in their order. */
    public ReportedStanding {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        ticked = Set.copyOf(ticked);
        setAside = Set.copyOf(setAside);
        studied = Map.copyOf(studied);
    }

    /** The report of a learner who has logged no time. */
    public ReportedStanding(Map<UnitId, UnitState> states, Set<StepId> ticked, Set<UnitId> setAside) {
        this(states, ticked, setAside, Map.of());
    }

    /** The time logged for the unit, without what its ticked steps took. */
    public Duration studied(UnitId unit) {
        return studied.getOrDefault(unit, Duration.ZERO);
    }

    /** The state reported for the unit itself. */
    public Optional<UnitState> state(UnitId unit) {
        return Optional.ofNullable(states.get(unit));
    }

    /** Returns a copy in which this unit has this state, reported last. */
    public ReportedStanding with(UnitId unit, UnitState state) {
        Map<UnitId, UnitState> reported = new LinkedHashMap<>(states);
        reported.remove(unit);
        reported.put(unit, state);
        return new ReportedStanding(reported, ticked, setAside, studied);
    }

    /** Returns a copy without the state of this unit, ticks on its steps, and time logged for it. */
    public ReportedStanding without(Unit unit) {
        Map<UnitId, UnitState> reported = new LinkedHashMap<>(states);
        reported.remove(unit.id());
        Set<StepId> fewer = new HashSet<>(ticked);
        unit.steps().forEach(step -> fewer.remove(step.id()));
        Map<UnitId, Duration> others = new HashMap<>(studied);
        others.remove(unit.id());
        return new ReportedStanding(reported, fewer, setAside, others);
    }

    public ReportedStanding withTicked(StepId step) {
        Set<StepId> more = new HashSet<>(ticked);
        more.add(step);
        return new ReportedStanding(states, more, setAside, studied);
    }

    public ReportedStanding withSetAside(UnitId unit) {
        Set<UnitId> more = new HashSet<>(setAside);
        more.add(unit);
        return new ReportedStanding(states, ticked, more, studied);
    }

    /** Returns a copy with this time logged for the unit. */
    public ReportedStanding withStudied(UnitId unit, Duration time) {
        Map<UnitId, Duration> more = new HashMap<>(studied);
        more.put(unit, time);
        return new ReportedStanding(states, ticked, setAside, more);
    }

    /** Returns a copy under today's ids: renamed or split units and steps are mapped, unknown ids are dropped. */
    public ReportedStanding under(Curriculum curriculum) {
        Map<UnitId, UnitState> current = new LinkedHashMap<>();
        states.forEach((id, state) -> curriculum.resolve(id).forEach(unit -> current.put(unit.id(), state)));
        return new ReportedStanding(
                current,
                ticked.stream().flatMap(id -> curriculum.resolve(id).stream()).collect(Collectors.toSet()),
                setAside.stream()
                        .flatMap(id -> curriculum.resolve(id).stream())
                        .map(Unit::id)
                        .collect(Collectors.toSet()),
                studiedUnder(curriculum));
    }

    /** The time of a unit that was split counts for its first part. */
    private Map<UnitId, Duration> studiedUnder(Curriculum curriculum) {
        Map<UnitId, Duration> current = new HashMap<>();
        studied.forEach((id, time) -> curriculum.resolve(id).stream()
                .findFirst()
                .ifPresent(unit -> current.merge(unit.id(), time, Duration::plus)));
        return current;
    }
}
