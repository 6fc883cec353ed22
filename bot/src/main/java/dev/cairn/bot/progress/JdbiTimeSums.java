package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the sums of logged time by day and by unit in tables of their own: adding up thousands of entries would take
 * longer than an answer may.
 */
final class JdbiTimeSums implements ProgressListener {
    /**
     * The learner's time on units, under the ids that the units had then.
     *
     * @param logged all of it
     * @param retired what no longer moves the unit
     */
    record OnUnits(Map<UnitId, Duration> logged, Map<UnitId, Duration> retired) {}

    static OnUnits onUnits(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT unit, minutes, 1 AS counts FROM logged_unit WHERE learner = :learner AND minutes > 0
                        UNION ALL
                        SELECT unit, minutes, 0 AS counts FROM retired_time WHERE learner = :learner
                        """)
                .bind("learner", learner)
                .reduceRows(new OnUnits(new HashMap<>(), new HashMap<>()), (sums, row) -> {
                    Map<UnitId, Duration> times = row.getColumn(3, Long.class) == 1 ? sums.logged() : sums.retired();
                    times.put(row.getColumn(1, UnitId.class), Duration.ofMinutes(row.getColumn(2, Long.class)));
                    return sums;
                });
    }

    @Override
    public void changed(Handle handle, ProgressChange change) {
        change.days().forEach((day, totals) -> {
            if (totals.before().minutes() != totals.after().minutes()) {
                handle.createUpdate("""
                                INSERT INTO logged_day (learner, study_day, minutes) VALUES (:learner, :day, :minutes)
                                ON CONFLICT (learner, study_day) DO UPDATE SET minutes = excluded.minutes
                                """)
                        .bind("learner", change.learner())
                        .bind("day", day)
                        .bind("minutes", totals.after().minutes())
                        .execute();
            }
        });
        change.minutes()
                .forEach((unit, minutes) -> handle.createUpdate("""
                        INSERT INTO logged_unit (learner, unit, minutes) VALUES (:learner, :unit, :minutes)
                        ON CONFLICT (learner, unit) DO UPDATE SET minutes = logged_unit.minutes + excluded.minutes
                        """)
                        .bind("learner", change.learner())
                        .bind("unit", unit)
                        .bind("minutes", minutes)
                        .execute());
    }
}
