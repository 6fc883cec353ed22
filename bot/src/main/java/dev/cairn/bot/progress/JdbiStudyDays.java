package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.StoredDay;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Reads study days from the database. A reset clears marks but keeps the days on which they were made, in a table of
 * their own.
 */
public final class JdbiStudyDays implements StudyDays {
    private static final Pattern COMMA = Pattern.compile(",");

    private final Database database;

    public JdbiStudyDays(Database database) {
        this.database = database;
    }

    @Override
    public NavigableSet<LocalDate> of(LearnerId learner) {
        return database.read(handle -> of(handle, learner));
    }

    /** Reads one text: the days are few among thousands of entries, and fetching a row for each would cost more. */
    @Override
    public NavigableSet<LocalDate> of(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT string_agg(study_day, ',') AS days FROM (
                            SELECT DISTINCT study_day FROM unit_mark
                            WHERE learner = :learner AND study_day IS NOT NULL
                            UNION ALL
                            SELECT DISTINCT study_day FROM ticked_step WHERE learner = :learner
                            UNION ALL
                            SELECT DISTINCT study_day FROM reset_day WHERE learner = :learner
                            UNION ALL
                            SELECT study_day FROM logged_day WHERE learner = :learner AND minutes >= :enough
                        ) AS studied
                        """)
                .bind("learner", learner)
                .bind("enough", ENOUGH_MINUTES)
                .map(row -> Optional.ofNullable(row.getColumn("days", String.class)))
                .one()
                .map(COMMA::splitAsStream)
                .orElseGet(Stream::empty)
                .map(StoredDay::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public boolean isAnySince(LearnerId learner, LocalDate day) {
        return database.read(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM unit_mark WHERE learner = :learner AND study_day >= :day)
                            OR EXISTS (SELECT 1 FROM ticked_step WHERE learner = :learner AND study_day >= :day)
                            OR EXISTS (SELECT 1 FROM reset_day WHERE learner = :learner AND study_day >= :day)
                            OR EXISTS (SELECT 1 FROM logged_day
                                       WHERE learner = :learner AND study_day >= :day AND minutes >= :enough)
                        """)
                .bind("learner", learner)
                .bind("day", day)
                .bind("enough", ENOUGH_MINUTES)
                .mapTo(Boolean.class)
                .one());
    }

    /** Keeps the days that a reset clears. */
    static void keep(Handle handle, RecordedChange reset, LearnerProgress before, LearnerProgress after) {
        Set<LocalDate> cleared = new HashSet<>(daysOf(before));
        cleared.removeAll(daysOf(after));
        PreparedBatch days = handle.prepareBatch("""
                INSERT INTO reset_day (learner, number, study_day) VALUES (:learner, :number, :day)
                """);
        cleared.forEach(day -> days.bind("learner", reset.learner())
                .bind("number", reset.number())
                .bind("day", day)
                .add());
        days.execute();
    }

    private static Set<LocalDate> daysOf(LearnerProgress progress) {
        return Stream.concat(
                        progress.units().values().stream().flatMap(mark -> mark.studyDay().stream()),
                        progress.steps().values().stream().map(StepTick::studyDay))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Drops the days that a reset kept, once it is undone. */
    static void drop(Handle handle, RecordedChange undone) {
        handle.createUpdate("DELETE FROM reset_day WHERE learner = :learner AND number = :number")
                .bind("learner", undone.learner())
                .bind("number", undone.number())
                .execute();
    }
}
