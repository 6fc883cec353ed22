package dev.cairn.bot.progress;

import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rows in which one state of a learner's progress differs from another, as they stand there; empty for no row. */
record Patch(
        Map<RoadmapId, Optional<FollowedRoadmap>> followed,
        Map<UnitId, Optional<UnitMark>> units,
        Map<StepId, Optional<StepTick>> steps,
        Map<UnitId, Optional<Instant>> setAside,
        Map<Long, Optional<TimeEntry>> time) {

    /** What makes the one state into the other. */
    static Patch between(LearnerProgress from, LearnerProgress to) {
        return new Patch(
                between(from.followed(), to.followed()),
                between(from.units(), to.units()),
                between(from.steps(), to.steps()),
                between(from.setAside(), to.setAside()),
                Map.of());
    }

    /** What puts one entry of logged time into its place, or takes it away. */
    static Patch ofTime(long number, Optional<TimeEntry> entry) {
        return new Patch(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(number, entry));
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
