package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Adds up a learner's logged time under today's ids. */
public final class TimeLog {
    private final TimeStore store;
    private final Curriculum curriculum;

    public TimeLog(TimeStore store, Curriculum curriculum) {
        this.store = store;
        this.curriculum = curriculum;
    }

    /**
     * Sums of a learner's time, under today's ids.
     *
     * @param byDay all of it by study day
     * @param byUnit all of it by unit; the time of a unit that was split counts for its first part, and a unit that has
     *     left the curriculum keeps its id
     * @param recent the time of the requested units and of study in general, by study day
     */
    public record Logged(
            Map<LocalDate, Duration> byDay, Map<UnitId, Duration> byUnit, Map<LocalDate, Duration> recent) {
        public Logged {
            byDay = Map.copyOf(byDay);
            byUnit = Map.copyOf(byUnit);
            recent = Map.copyOf(recent);
        }
    }

    /**
     * Adds up everything a learner logged.
     *
     * @param units the units that {@code recent} counts
     * @param since the first study day that {@code recent} counts
     */
    public Logged of(LearnerId learner, Predicate<UnitId> units, LocalDate since) {
        TimeStore.Sums sums = store.sums(learner, since);
        Map<UnitId, Duration> byUnit = new HashMap<>();
        sums.byUnit().forEach((unit, time) -> byUnit.merge(now(unit), time, Duration::plus));
        Map<LocalDate, Duration> recent = new HashMap<>();
        for (TimeStore.UnitDay each : sums.recent()) {
            if (each.unit().map(this::now).filter(unit -> !units.test(unit)).isEmpty()) {
                recent.merge(each.day(), each.time(), Duration::plus);
            }
        }
        return new Logged(sums.byDay(), byUnit, recent);
    }

    private UnitId now(UnitId then) {
        return curriculum.resolve(then).stream().findFirst().map(Unit::id).orElse(then);
    }
}
