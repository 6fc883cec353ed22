package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.StudyDays;
import dev.cairn.bot.streaks.StreakStore;
import dev.cairn.bot.streaks.StreakSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Reads a learner's streak for boards.
 *
 * <p>Of equal streaks, the one whose last day was studied first comes first. The order depends on days alone, so that a
 * second entry for a day rewrites no row.
 */
final class JdbiStreakRows {
    private final StreakStore streaks;

    JdbiStreakRows(StreakStore streaks) {
        this.streaks = streaks;
    }

    /**
     * A learner's streak as boards show it.
     *
     * @param lastDay the last day studied, at its beginning in UTC
     */
    record StreakFigures(StreakSummary summary, Instant lastDay) {
        Total current(Instant now) {
            return new Total(summary.lengthAt(now), lastDay);
        }

        Total longest() {
            return new Total(summary.longest(), lastDay);
        }
    }

    /** The streak as it is now. */
    StreakFigures of(Handle handle, LearnerId learner) {
        return new StreakFigures(streaks.current(handle, learner), lastDay(handle, learner));
    }

    private static Instant lastDay(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT max(study_day) AS study_day FROM (
                            SELECT max(study_day) AS study_day FROM unit_mark
                            WHERE learner = :learner AND study_day IS NOT NULL
                            UNION ALL
                            SELECT max(study_day) FROM ticked_step WHERE learner = :learner
                            UNION ALL
                            SELECT max(study_day) FROM reset_day WHERE learner = :learner
                            UNION ALL
                            SELECT max(study_day) FROM (
                                SELECT study_day FROM logged_day WHERE learner = :learner AND minutes >= :enough
                                ORDER BY study_day DESC LIMIT 1
                            ) AS last_logged
                        ) AS studied
                        """)
                .bind("learner", learner)
                .bind("enough", StudyDays.ENOUGH_MINUTES)
                .map(row -> Optional.ofNullable(row.getColumn("study_day", LocalDate.class)))
                .one()
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Instant.EPOCH);
    }
}
