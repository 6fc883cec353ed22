package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Reads what a learner did for some study days. */
final class JdbiDayTotals {
    private JdbiDayTotals() {}

    /** The totals of each of the days, read from the entries and marks themselves, not from kept sums. */
    static Map<LocalDate, DayTotals> read(Handle handle, LearnerId learner, Set<LocalDate> days) {
        Map<LocalDate, Sum> sums = new HashMap<>();
        days.forEach(day -> sums.put(day, new Sum()));
        if (!days.isEmpty()) {
            handle.createQuery("""
                            SELECT study_day, unit, 0 AS minutes FROM unit_mark
                            WHERE learner = :learner AND study_day IN (<days>)
                            UNION ALL
                            SELECT study_day, NULL, CAST(sum(minutes) AS BIGINT) FROM logged_time
                            WHERE learner = :learner AND study_day IN (<days>)
                            GROUP BY study_day
                            UNION ALL
                            SELECT DISTINCT study_day, NULL, 0 FROM ticked_step
                            WHERE learner = :learner AND study_day IN (<days>)
                            UNION ALL
                            SELECT DISTINCT study_day, NULL, 0 FROM reset_day
                            WHERE learner = :learner AND study_day IN (<days>)
                            """)
                    .bind("learner", learner)
                    .bindList("days", days)
                    .map(Row::of)
                    .forEach(row -> Objects.requireNonNull(sums.get(row.day())).add(row));
        }
        Map<LocalDate, DayTotals> totals = new HashMap<>();
        sums.forEach((day, sum) -> totals.put(day, sum.totals()));
        return totals;
    }

    /** A finished unit, the logged minutes, or, without either, a step or a cleared mark. */
    private record Row(LocalDate day, Optional<UnitId> unit, int minutes) {
        static Row of(RowView row) {
            return new Row(
                    row.getColumn("study_day", LocalDate.class),
                    Optional.ofNullable(row.getColumn("unit", UnitId.class)),
                    row.getColumn("minutes", Long.class).intValue());
        }

        boolean makesItAStudyDay() {
            return minutes == 0 || minutes >= StudyDays.ENOUGH_MINUTES;
        }
    }

    /** Adds up the rows of one day. */
    private static final class Sum {
        private final Set<UnitId> units = new HashSet<>();
        private int minutes;
        private boolean studied;

        void add(Row row) {
            row.unit().ifPresent(units::add);
            minutes += row.minutes();
            studied |= row.makesItAStudyDay();
        }

        DayTotals totals() {
            return new DayTotals(minutes, units, studied);
        }
    }
}
