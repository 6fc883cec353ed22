package dev.cairn.bot.progress;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows that lead from one state of a learner's to another; empty where a row is deleted.
 *
 * @param features the rows of each of the {@link LoggedRows}, by their name
 */
record Patch(
        Map<RoadmapId, Optional<FollowedRoadmap>> followed,
        Map<UnitId, Optional<UnitMark>> units,
        Map<StepId, Optional<StepTick>> steps,
        Map<UnitId, Optional<Instant>> setAside,
        Map<UnitId, Optional<Duration>> retired,
        Map<Long, Optional<TimeEntry>> time,
        Map<String, Map<String, Optional<JsonNode>>> features) {

    /** The patch that writes nothing. */
    static final Patch NONE = new Patch(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** The patch that leads from one state to another. */
    static Patch between(LearnerProgress from, LearnerProgress to) {
        return new Patch(
                between(from.followed(), to.followed()),
                between(from.units(), to.units()),
                between(from.steps(), to.steps()),
                between(from.setAside(), to.setAside()),
                between(from.retired(), to.retired()),
                Map.of(),
                Map.of());
    }

    /** The patch that writes or deletes one entry of logged time. */
    static Patch ofTime(long number, Optional<TimeEntry> entry) {
        return new Patch(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(number, entry), Map.of());
    }

    /** A copy that also writes or deletes the unit's mark and the time until which it is set aside. */
    Patch with(UnitId unit, Optional<UnitMark> mark, Optional<Instant> aside) {
        Map<UnitId, Optional<UnitMark>> marks = new HashMap<>(units);
        marks.put(unit, mark);
        Map<UnitId, Optional<Instant>> until = new HashMap<>(setAside);
        until.put(unit, aside);
        return new Patch(followed, marks, steps, until, retired, time, features);
    }

    /** The patch that writes or deletes rows of a feature. */
    static Patch ofFeature(String name, Map<String, Optional<JsonNode>> rows) {
        return new Patch(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(name, rows));
    }

    /**
     * The rows this patch writes, as they stand before it.
     *
     * @param before the progress before it
     * @param entries finds an entry of logged time as it stands before it
     * @param features finds a row of a feature as it stands before it
     */
    Patch inverse(
            LearnerProgress before,
            Function<Long, Optional<TimeEntry>> entries,
            BiFunction<String, String, Optional<JsonNode>> features) {
        Map<String, Map<String, Optional<JsonNode>>> featureRows = new HashMap<>();
        this.features.forEach((name, written) -> featureRows.put(name, rows(written, id -> features.apply(name, id))));
        return new Patch(
                rows(followed, id -> Optional.ofNullable(before.followed().get(id))),
                rows(units, id -> Optional.ofNullable(before.units().get(id))),
                rows(steps, id -> Optional.ofNullable(before.steps().get(id))),
                rows(setAside, id -> Optional.ofNullable(before.setAside().get(id))),
                rows(retired, id -> Optional.ofNullable(before.retired().get(id))),
                rows(time, entries),
                featureRows);
    }

    private static <K, V> Map<K, Optional<V>> rows(Map<K, Optional<V>> written, Function<K, Optional<V>> find) {
        Map<K, Optional<V>> rows = new HashMap<>();
        written.keySet().forEach(id -> rows.put(id, find.apply(id)));
        return rows;
    }

    /** The study days of the rows it writes. */
    Set<LocalDate> studyDays() {
        return Stream.of(
                        units.values().stream().flatMap(Optional::stream).flatMap(mark -> mark.studyDay().stream()),
                        steps.values().stream().flatMap(Optional::stream).map(StepTick::studyDay),
                        timeEntries().stream().map(TimeEntry::studyDay))
                .flatMap(days -> days)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The entries of logged time it writes. */
    List<TimeEntry> timeEntries() {
        return time.values().stream().flatMap(Optional::stream).toList();
    }

    /** The marks of finished units it writes. */
    Map<UnitId, UnitMark> finished() {
        Map<UnitId, UnitMark> finished = new HashMap<>();
        units.forEach((unit, row) ->
                row.filter(mark -> mark.state() == UnitState.DONE).ifPresent(mark -> finished.put(unit, mark)));
        return finished;
    }

    private static <K, V> Map<K, Optional<V>> between(Map<K, V> from, Map<K, V> to) {
        Map<K, Optional<V>> rows = new HashMap<>();
        to.forEach((key, value) -> {
            if (!value.equals(from.get(key))) {
                rows.put(key, Optional.of(value));
            }
        });
        from.keySet().stream().filter(key -> !to.containsKey(key)).forEach(key -> rows.put(key, Optional.empty()));
        return rows;
    }
}
