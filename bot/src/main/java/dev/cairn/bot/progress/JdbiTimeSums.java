package dev.cairn.bot.progress;

import org.jdbi.v3.core.Handle;

/**
 * Keeps the sums of logged time by day and by unit in tables of their own: adding up thousands of entries would take
 * longer than an answer may.
 */
final class JdbiTimeSums implements ProgressListener {
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
