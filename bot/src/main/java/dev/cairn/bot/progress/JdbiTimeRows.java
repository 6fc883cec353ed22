package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The rows of logged time, one for each entry. */
public final class JdbiTimeRows {
    /** The columns that {@link #entry} reads. */
    public static final String COLUMNS = "study_day, minutes, unit, note, logged_at, source";

    private JdbiTimeRows() {}

    public static Optional<TimeEntry> find(Handle handle, LearnerId learner, long number) {
        return handle.createQuery(
                        "SELECT " + COLUMNS + " FROM logged_time WHERE learner = :learner AND number = :number")
                .bind("learner", learner)
                .bind("number", number)
                .map(JdbiTimeRows::entry)
                .findOne();
    }

    public static TimeEntry entry(RowView row) {
        return new TimeEntry(
                row.getColumn("study_day", LocalDate.class),
                row.getColumn("minutes", Long.class).intValue(),
                Optional.ofNullable(row.getColumn("unit", UnitId.class)),
                Optional.ofNullable(row.getColumn("note", String.class)),
                row.getColumn("logged_at", Instant.class),
                row.getColumn("source", TimeEntry.Source.class));
    }

    static int minutesOn(Handle handle, LearnerId learner, LocalDate day) {
        return handle.createQuery("""
                        SELECT COALESCE(sum(minutes), 0) FROM logged_day
                        WHERE learner = :learner AND study_day = :day
                        """)
                .bind("learner", learner)
                .bind("day", day)
                .mapTo(Long.class)
                .one()
                .intValue();
    }

    /** The time logged for one unit on one study day. */
    static Duration loggedFor(Handle handle, LearnerId learner, UnitId unit, LocalDate day) {
        return Duration.ofMinutes(handle.createQuery("""
                        SELECT COALESCE(sum(minutes), 0) FROM logged_time
                        WHERE learner = :learner AND study_day = :day AND unit = :unit
                        """)
                .bind("learner", learner)
                .bind("day", day)
                .bind("unit", unit)
                .mapTo(Long.class)
                .one());
    }

    /** Writes these rows; deletes those given as empty. */
    static void apply(Handle handle, LearnerId learner, Map<Long, Optional<TimeEntry>> rows) {
        rows.forEach((number, row) -> row.ifPresentOrElse(
                entry -> put(handle, learner, number, entry), () -> delete(handle, learner, number)));
    }

    private static void delete(Handle handle, LearnerId learner, long number) {
        handle.createUpdate("DELETE FROM logged_time WHERE learner = :learner AND number = :number")
                .bind("learner", learner)
                .bind("number", number)
                .execute();
    }

    /** Of a row that is there only the unit changes. */
    private static void put(Handle handle, LearnerId learner, long number, TimeEntry entry) {
        handle.createUpdate("""
                        INSERT INTO logged_time (learner, number, study_day, minutes, unit, note, logged_at, source)
                        VALUES (:learner, :number, :day, :minutes, :unit, :note, :at, :source)
                        ON CONFLICT (learner, number) DO UPDATE SET unit = excluded.unit
                        """)
                .bind("learner", learner)
                .bind("number", number)
                .bind("day", entry.studyDay())
                .bind("minutes", entry.minutes())
                .bindByType("unit", entry.unit().orElse(null), UnitId.class)
                .bindByType("note", entry.note().orElse(null), String.class)
                .bind("at", entry.at())
                .bind("source", entry.source().name())
                .execute();
    }
}
