package dev.cairn.bot.studytime;

import dev.cairn.bot.interaction.LearnerId;
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

    /** The study days from {@code since} on that have time, with all of theirs. */
    public Map<LocalDate, Duration> byDay(LearnerId learner, LocalDate since) {
        return store.byDay(learner, since);
    }

    /** The same of these units, under today's ids, and of study in general. */
    public Map<LocalDate, Duration> byDayOn(Set<UnitId> units, LearnerId learner, LocalDate since) {
        Map<LocalDate, Duration> days = new HashMap<>();
        for (TimeStore.UnitDay each : store.byUnitAndDay(learner, since)) {
            if (each.unit().map(this::now).filter(unit -> !units.contains(unit)).isEmpty()) {
                days.merge(each.day(), each.time(), Duration::plus);
            }
        }
        return days;
    }

    /**
     * The units that have time, under today's ids. The time of a unit that was split is that of the first part; what has
     * left the curriculum keeps its id.
     */
    public Map<UnitId, Duration> byUnit(LearnerId learner) {
        Map<UnitId, Duration> today = new HashMap<>();
        store.byUnit(learner).forEach((unit, time) -> today.merge(now(unit), time, Duration::plus));
        return today;
    }

    private UnitId now(UnitId then) {
        return curriculum.resolve(then).stream().findFirst().map(Unit::id).orElse(then);
    }
}
