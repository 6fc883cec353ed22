package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a learner has come, over all roadmaps.
 *
 * @param states what was said of each unit, the latest saying last
 * @param ticked the steps ticked off
 * @param setAside units swapped away for now, which are not proposed while anything else is open
 * @param elsewhere units that nothing else is to be done about, because of what was finished in others; none before a
 *     {@link LearntElsewhere} has looked, and none after a change until it looks again
 */
public record Standing(
        Map<UnitId, UnitState> states, Set<StepId> ticked, Set<UnitId> setAside, Map<UnitId, Elsewhere> elsewhere) {
    /** Nothing begun. */
    public static final Standing NOTHING = new Standing(Map.of(), Set.of(), Set.of());

    /** Keeps the order of the states and of what is learnt elsewhere. */
    public Standing {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        elsewhere = Collections.unmodifiableMap(new LinkedHashMap<>(elsewhere));
        ticked = Set.copyOf(ticked);
        setAside = Set.copyOf(setAside);
    }

    /** What the learner said and did, before it is seen what else that finished. */
    public Standing(Map<UnitId, UnitState> states, Set<StepId> ticked, Set<UnitId> setAside) {
        this(states, ticked, setAside, Map.of());
    }

    /** What the learner said of the unit itself. */
    public Optional<UnitState> said(UnitId unit) {
        return Optional.ofNullable(states.get(unit));
    }

    /** Through which other units the learner is done with this one, or knows it. */
    public Optional<Elsewhere> elsewhere(UnitId unit) {
        return Optional.ofNullable(elsewhere.get(unit));
    }

    /** How the unit stands: as it was learnt elsewhere, or else as the learner said. */
    public Optional<UnitState> state(UnitId unit) {
        return elsewhere(unit).map(Elsewhere::state).or(() -> said(unit));
    }

    /** Whether the unit itself is done, known or not wanted. */
    public boolean isSettled(UnitId unit) {
        return state(unit).filter(UnitState::isSettled).isPresent();
    }

    /** The same with one more saying, the latest. */
    public Standing with(UnitId unit, UnitState state) {
        Map<UnitId, UnitState> said = new LinkedHashMap<>(states);
        said.remove(unit);
        said.put(unit, state);
        return new Standing(said, ticked, setAside);
    }

    /** The same as if nothing had been said of this unit and no step of it ticked. */
    public Standing without(Unit unit) {
        Map<UnitId, UnitState> said = new LinkedHashMap<>(states);
        said.remove(unit.id());
        Set<StepId> fewer = new HashSet<>(ticked);
        unit.steps().forEach(step -> fewer.remove(step.id()));
        return new Standing(said, fewer, setAside);
    }

    /** The same, where these units are learnt elsewhere and no others. */
    Standing learning(Map<UnitId, Elsewhere> units) {
        return new Standing(states, ticked, setAside, units);
    }

    public Standing withTicked(StepId step) {
        Set<StepId> more = new HashSet<>(ticked);
        more.add(step);
        return new Standing(states, more, setAside);
    }

    public Standing withSetAside(UnitId unit) {
        Set<UnitId> more = new HashSet<>(setAside);
        more.add(unit);
        return new Standing(states, ticked, more);
    }

    /** The same under today's ids, where units or steps have been renamed or split since; unknown ids fall away. */
    public Standing under(Curriculum curriculum) {
        Map<UnitId, UnitState> current = new LinkedHashMap<>();
        states.forEach((id, state) -> curriculum.resolve(id).forEach(unit -> current.put(unit.id(), state)));
        return new Standing(
                current,
                ticked.stream().flatMap(id -> curriculum.resolve(id).stream()).collect(Collectors.toSet()),
                setAside.stream()
                        .flatMap(id -> curriculum.resolve(id).stream())
                        .map(Unit::id)
                        .collect(Collectors.toSet()));
    }

    /** The units in progress, the latest started first. */
    List<UnitId> startedLatestFirst() {
        List<UnitId> started = new ArrayList<>();
        states.forEach((unit, state) -> {
            if (state == UnitState.STARTED) {
                started.add(0, unit);
            }
        });
        return started;
    }

    List<Step> ticked(Unit unit) {
        return unit.steps().stream().filter(step -> ticked.contains(step.id())).toList();
    }
}
