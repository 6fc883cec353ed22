package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.StudyDays;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Counts what a learner has for a challenge, from what they entered for its days before it closes. */
final class JdbiChallengeCounts {
    private final Curriculum curriculum;

    JdbiChallengeCounts(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    ChallengeCount of(Handle handle, LearnerId learner, Goal goal, ChallengeDays days) {
        if (goal instanceof Goal.Time) {
            return minutes(handle, learner, days);
        }
        return goal instanceof Goal.Units units
                ? units(handle, learner, units, days)
                : streak(handle, learner, (Goal.Streak) goal, days);
    }

    private static ChallengeCount minutes(Handle handle, LearnerId learner, ChallengeDays days) {
        return on(days, learner, handle.createQuery("""
                        SELECT CAST(coalesce(sum(minutes), 0) AS BIGINT) AS amount,
                            coalesce(max(logged_at), 0) AS latest_at
                        FROM logged_time
                        WHERE learner = :learner AND study_day BETWEEN :first AND :last AND logged_at < :closes
                        """))
                .map(row -> new ChallengeCount(
                        row.getColumn("amount", Long.class), row.getColumn("latest_at", Instant.class)))
                .one();
    }

    /** A unit counts once for a challenge, and what a reset clears stays counted if it was finished then for the first time. */
    private ChallengeCount units(Handle handle, LearnerId learner, Goal.Units goal, ChallengeDays days) {
        record Finish(UnitId unit, Instant at) {}
        List<Finish> finishes = on(days, learner, handle.createQuery("""
                        SELECT unit, marked_at AS finished_at FROM unit_mark
                        WHERE learner = :learner AND study_day BETWEEN :first AND :last AND marked_at < :closes
                        UNION
                        SELECT unit, finished_at FROM earned_unit
                        WHERE learner = :learner AND study_day BETWEEN :first AND :last AND finished_at < :closes
                        """))
                .map(row ->
                        new Finish(row.getColumn("unit", UnitId.class), row.getColumn("finished_at", Instant.class)))
                .list();
        Function<UnitId, Optional<String>> headOf = goal.target()
                .map(target -> TargetUnits.of(curriculum, target))
                .<Function<UnitId, Optional<String>>>map(units -> units::headOf)
                .orElse(unit -> Optional.of(unit.value()));
        Set<String> heads = new HashSet<>();
        Instant latest = Instant.EPOCH;
        for (Finish finish : finishes) {
            Optional<String> head = headOf.apply(current(finish.unit()));
            head.ifPresent(heads::add);
            if (head.isPresent() && finish.at().isAfter(latest)) {
                latest = finish.at();
            }
        }
        return new ChallengeCount(heads.size(), latest);
    }

    /** What the unit is called now, or its own id if the curriculum no longer has it. */
    private UnitId current(UnitId id) {
        return curriculum.resolve(id).stream().map(Unit::id).findFirst().orElse(id);
    }

    private static ChallengeCount streak(Handle handle, LearnerId learner, Goal.Streak goal, ChallengeDays days) {
        record Day(LocalDate date, Instant since) {}
        List<Day> studied = on(days, learner, handle.createQuery("""
                        SELECT study_day, min(entered_at) AS since FROM (
                            SELECT study_day, marked_at AS entered_at FROM unit_mark
                            WHERE learner = :learner AND study_day BETWEEN :first AND :last AND marked_at < :closes
                            UNION ALL
                            SELECT study_day, ticked_at FROM ticked_step
                            WHERE learner = :learner AND study_day BETWEEN :first AND :last AND ticked_at < :closes
                            UNION ALL
                            SELECT study_day, made_at
                            FROM reset_day JOIN progress_change USING (learner, number)
                            WHERE learner = :learner AND study_day BETWEEN :first AND :last
                            UNION ALL
                            SELECT study_day, min(logged_at) FROM logged_time
                            WHERE learner = :learner AND study_day BETWEEN :first AND :last AND logged_at < :closes
                            GROUP BY study_day HAVING sum(minutes) >= :enough
                        ) AS studied
                        GROUP BY study_day ORDER BY study_day
                        """))
                .bind("enough", StudyDays.ENOUGH_MINUTES)
                .map(row -> new Day(row.getColumn("study_day", LocalDate.class), row.getColumn("since", Instant.class)))
                .list();
        Instant latest =
                studied.stream().map(Day::since).max(Instant::compareTo).orElse(Instant.EPOCH);
        return new ChallengeCount(LongestRun.of(studied.stream().map(Day::date).toList(), goal.misses()), latest);
    }

    private static Query on(ChallengeDays days, LearnerId learner, Query query) {
        return query.bind("learner", learner)
                .bind("first", days.first())
                .bind("last", days.last())
                .bind("closes", days.closesAt());
    }
}
