package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a learner's logged time adds up to. */
public final class TimeLog {
    private final TimeStore store;
    private final Curriculum curriculum;

    public TimeLog(TimeStore store, Curriculum curriculum) {
        this.store = store;
        this.curriculum = curriculum;
    }

    /**
     * What a learner's time adds up to, under today's ids.
     *
     * @param byDay all of it by study day
     * @param byUnit all of it by unit; the time of a unit that was split is that of the first part, and what has left the
     *     curriculum keeps its id
     * @param lately by study day what was of the units asked for, or of study in general
     */
    public record Logged(
            Map<LocalDate, Duration> byDay, Map<UnitId, Duration> byUnit, Map<LocalDate, Duration> lately) {
        public Logged {
            byDay = Map.copyOf(byDay);
            byUnit = Map.copyOf(byUnit);
            lately = Map.copyOf(lately);
        }
    }

    /**
     * All that a learner logged.
     *
     * @param units of which {@code lately} is wanted
     * @param since from which study day on
     */
    public Logged of(LearnerId learner, Set<UnitId> units, LocalDate since) {
        TimeStore.Sums sums = store.sums(learner, since);
        Map<UnitId, Duration> byUnit = new HashMap<>();
        sums.byUnit().forEach((unit, time) -> byUnit.merge(now(unit), time, Duration::plus));
        Map<LocalDate, Duration> lately = new HashMap<>();
        for (TimeStore.UnitDay each : sums.lately()) {
            if (each.unit().map(this::now).filter(unit -> !units.contains(unit)).isEmpty()) {
                lately.merge(each.day(), each.time(), Duration::plus);
            }
        }
        return new Logged(sums.byDay(), byUnit, lately);
    }

    private UnitId now(UnitId then) {
        return curriculum.resolve(then).stream().findFirst().map(Unit::id).orElse(then);
    }
}
