package dev.cairn.bot.progress;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.ReportedStanding;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A learner's whole progress at one moment, the same in every server. It keeps what has left the curriculum too.
 *
 * @param setAside until when each unit is not proposed; may be past
 * @param retired logged time of each unit that no longer moves it, as it was logged before a reset
 * @param logged all time logged for each unit
 */
public record LearnerProgress(
        Map<RoadmapId, FollowedRoadmap> followed,
        Map<UnitId, UnitMark> units,
        Map<StepId, StepTick> steps,
        Map<UnitId, Instant> setAside,
        Map<UnitId, Duration> retired,
        Map<UnitId, Duration> logged) {
    /** The progress of a learner who has not begun. */
    public static final LearnerProgress NONE = new LearnerProgress(Map.of(), Map.of(), Map.of(), Map.of());

    private static final Comparator<Entry<UnitId, UnitMark>> IN_ORDER_REPORTED =
            Entry.<UnitId, UnitMark>comparingByValue(Comparator.comparing(UnitMark::at))
                    .thenComparing(Entry.comparingByKey());

    public LearnerProgress {
        followed = Map.copyOf(followed);
        units = Map.copyOf(units);
        steps = Map.copyOf(steps);
        setAside = Map.copyOf(setAside);
        retired = Map.copyOf(retired);
        logged = Map.copyOf(logged);
    }

    /** The progress of a learner who has logged no time. */
    public LearnerProgress(
            Map<RoadmapId, FollowedRoadmap> followed,
            Map<UnitId, UnitMark> units,
            Map<StepId, StepTick> steps,
            Map<UnitId, Instant> setAside) {
        this(followed, units, steps, setAside, Map.of(), Map.of());
    }

    /** The roadmap chosen last, among those that the curriculum has. */
    public Optional<FollowedRoadmap> active(Curriculum curriculum) {
        return FollowedRoadmap.active(followed.values(), curriculum);
    }

    /**
     * The learner's report; leaves out what the curriculum does not have. This progress must be under today's ids.
     */
    ReportedStanding reported(Curriculum curriculum, Instant now) {
        Map<UnitId, UnitState> states = new LinkedHashMap<>();
        units.entrySet().stream()
                .sorted(IN_ORDER_REPORTED)
                .forEach(entry -> states.put(entry.getKey(), entry.getValue().state()));
        return new ReportedStanding(states, steps.keySet(), setAsideAt(curriculum, now), studied(curriculum))
                .under(curriculum);
    }

    private Map<UnitId, Duration> studied(Curriculum curriculum) {
        Map<UnitId, Duration> studied = new HashMap<>();
        logged.keySet().stream()
                .flatMap(id -> curriculum.locationOf(id).stream())
                .map(UnitLocation::unit)
                .forEach(unit -> studied.put(unit.id(), studied(unit)));
        return studied;
    }

    /** The time logged for a unit since it was last reset, without what its ticked steps took. */
    Duration studied(Unit unit) {
        Duration left =
                logged.getOrDefault(unit.id(), Duration.ZERO).minus(retired.getOrDefault(unit.id(), Duration.ZERO));
        for (Step step : unit.steps()) {
            StepTick tick = steps.get(step.id());
            left = tick == null ? left : left.minus(tick.taken());
        }
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The units that are not proposed at a moment, as far as the curriculum has them. This progress must be under today's ids. */
    Set<UnitId> setAsideAt(Curriculum curriculum, Instant now) {
        return setAside.isEmpty()
                ? Set.of()
                : setAside.entrySet().stream()
                        .filter(entry -> entry.getValue().isAfter(now))
                        .map(Entry::getKey)
                        .filter(unit -> curriculum.locationOf(unit).isPresent())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the progress under today's ids, where units or steps were renamed, split or merged; keeps unknown ids. It is
     * this progress itself if none of its ids has changed.
     */
    public LearnerProgress under(Curriculum curriculum) {
        if (isUnder(curriculum)) {
            return this;
        }
        Function<UnitId, List<UnitId>> unitNow = id -> {
            var now = curriculum.resolve(id);
            return now.isEmpty()
                    ? List.of(id)
                    : now.stream().map(unit -> unit.id()).toList();
        };
        Function<UnitId, List<UnitId>> firstUnitNow = id -> unitNow.apply(id).subList(0, 1);
        Function<StepId, List<StepId>> stepNow =
                id -> List.of(curriculum.resolve(id).orElse(id));
        return new LearnerProgress(
                followed,
                renamed(units, unitNow, UnitMark::orBetter),
                renamed(steps, stepNow, StepTick::orEarlier),
                renamed(setAside, unitNow, BinaryOperator.maxBy(Comparator.naturalOrder())),
                renamed(retired, firstUnitNow, Duration::plus),
                renamed(logged, firstUnitNow, Duration::plus));
    }

    private boolean isUnder(Curriculum curriculum) {
        return units.keySet().stream().noneMatch(curriculum::isFormer)
                && steps.keySet().stream().noneMatch(curriculum::isFormer)
                && setAside.keySet().stream().noneMatch(curriculum::isFormer)
                && retired.keySet().stream().noneMatch(curriculum::isFormer)
                && logged.keySet().stream().noneMatch(curriculum::isFormer);
    }

    private static <K, V> Map<K, V> renamed(Map<K, V> values, Function<K, List<K>> now, BinaryOperator<V> merge) {
        Map<K, V> renamed = new HashMap<>();
        values.forEach((id, value) -> now.apply(id).forEach(current -> renamed.merge(current, value, merge)));
        return renamed;
    }

    Optional<UnitMark> mark(UnitId unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** Returns a copy with the mark; a unit that is marked is no longer set aside. */
    LearnerProgress with(UnitId unit, UnitMark mark) {
        Map<UnitId, UnitMark> marked = new HashMap<>(units);
        marked.put(unit, mark);
        Map<UnitId, Instant> aside = new HashMap<>(setAside);
        aside.remove(unit);
        return new LearnerProgress(followed, marked, steps, aside, retired, logged);
    }

    LearnerProgress withSteps(Map<StepId, StepTick> ticked) {
        return new LearnerProgress(followed, units, ticked, setAside, retired, logged);
    }

    LearnerProgress withSetAside(UnitId unit, Instant until) {
        Map<UnitId, Instant> aside = new HashMap<>(setAside);
        aside.put(unit, until);
        return new LearnerProgress(followed, units, steps, aside, retired, logged);
    }

    LearnerProgress with(FollowedRoadmap following) {
        Map<RoadmapId, FollowedRoadmap> more = new HashMap<>(followed);
        more.put(following.roadmap(), following);
        return new LearnerProgress(more, units, steps, setAside, retired, logged);
    }

    LearnerProgress without(RoadmapId roadmap) {
        Map<RoadmapId, FollowedRoadmap> fewer = new HashMap<>(followed);
        fewer.remove(roadmap);
        return new LearnerProgress(fewer, units, steps, setAside, retired, logged);
    }

    /** Returns a copy without these marks and ticks, in which the time logged for these units no longer moves them. */
    LearnerProgress without(Set<UnitId> cleared, Set<StepId> clearedSteps) {
        Map<UnitId, UnitMark> marked = new HashMap<>(units);
        marked.keySet().removeAll(cleared);
        Map<StepId, StepTick> ticked = new HashMap<>(steps);
        ticked.keySet().removeAll(clearedSteps);
        Map<UnitId, Instant> aside = new HashMap<>(setAside);
        aside.keySet().removeAll(cleared);
        Map<UnitId, Duration> noLongerCounted = new HashMap<>(retired);
        logged.forEach((unit, time) -> {
            if (cleared.contains(unit)) {
                noLongerCounted.put(unit, time);
            }
        });
        return new LearnerProgress(followed, marked, ticked, aside, noLongerCounted, logged);
    }

    long nextChoice() {
        return followed.values().stream()
                        .mapToLong(FollowedRoadmap::choice)
                        .max()
                        .orElse(0)
                + 1;
    }
}
