package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.StoredDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The days studied, in the database: a roadmap started afresh takes its marks away, but not the days spent on it. */
final class JdbiStudyDays {
    private JdbiStudyDays() {}

    /** In one text: of thousands of entries the days are few, and fetching a row for each would cost more than they do. */
    static Set<LocalDate> of(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT string_agg(study_day, ',') AS days FROM (
                            SELECT DISTINCT study_day FROM unit_mark
                            WHERE learner = :learner AND study_day IS NOT NULL
                            UNION ALL
                            SELECT DISTINCT study_day FROM ticked_step WHERE learner = :learner
                            UNION ALL
                            SELECT DISTINCT study_day FROM reset_day WHERE learner = :learner
                        ) AS studied
                        """)
                .bind("learner", learner)
                .map(row -> Optional.ofNullable(row.getColumn("days", String.class)))
                .one()
                .map(days -> Pattern.compile(",").splitAsStream(days))
                .orElseGet(Stream::empty)
                .map(StoredDay::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Asks the database, rather than reading the study days of years to answer the same. */
    static boolean anySince(Handle handle, LearnerId learner, LocalDate day, Duration enough) {
        return handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM unit_mark WHERE learner = :learner AND study_day >= :day)
                            OR EXISTS (SELECT 1 FROM ticked_step WHERE learner = :learner AND study_day >= :day)
                            OR EXISTS (SELECT 1 FROM reset_day WHERE learner = :learner AND study_day >= :day)
                            OR EXISTS (
                                SELECT 1 FROM logged_day
                                WHERE learner = :learner AND study_day >= :day AND minutes >= :enough
                            )
                        """)
                .bind("learner", learner)
                .bind("day", day)
                .bind("enough", enough.toMinutes())
                .mapTo(Boolean.class)
                .one();
    }

    static void keep(Handle handle, RecordedChange reset, LearnerProgress before, LearnerProgress after) {
        Set<LocalDate> cleared = new HashSet<>(in(before));
        cleared.removeAll(in(after));
        PreparedBatch days = handle.prepareBatch("""
                INSERT INTO reset_day (learner, number, study_day) VALUES (:learner, :number, :day)
                """);
        cleared.forEach(day -> days.bind("learner", reset.learner())
                .bind("number", reset.number())
                .bind("day", day)
                .add());
        days.execute();
    }

    private static Set<LocalDate> in(LearnerProgress progress) {
        return Stream.concat(
                        progress.units().values().stream().flatMap(mark -> mark.studyDay().stream()),
                        progress.steps().values().stream().map(StepTick::studyDay))
                .collect(Collectors.toUnmodifiableSet());
    }

    static void keepNoMore(Handle handle, RecordedChange undone) {
        handle.createUpdate("DELETE FROM reset_day WHERE learner = :learner AND number = :number")
                .bind("learner", undone.learner())
                .bind("number", undone.number())
                .execute();
    }
}
