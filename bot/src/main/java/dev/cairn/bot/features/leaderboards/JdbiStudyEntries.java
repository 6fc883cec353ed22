package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/** Reads what a learner's rows on boards sum up, from one table with a study day, minutes and an instant in each row. */
final class JdbiStudyEntries {
    private static final JdbiStudyEntries TIME = new JdbiStudyEntries("logged_time", "logged_at");
    private static final JdbiStudyEntries UNITS = new JdbiStudyEntries("earned_unit", "finished_at");

    private final String table;
    private final String at;

    private JdbiStudyEntries(String table, String at) {
        this.table = table;
        this.at = at;
    }

    /** The entries that a metric sums up; not for streaks. */
    static JdbiStudyEntries of(Metric metric) {
        return switch (metric) {
            case TIME -> TIME;
            case UNITS -> UNITS;
            case STREAK -> throw new IllegalArgumentException("a streak sums up no entries");
        };
    }

    List<StudyEntry> on(Handle handle, LearnerId learner, LocalDate day) {
        return query(
                        handle,
                        "SELECT study_day, minutes, <at> AS made_at FROM <table>"
                                + " WHERE learner = :learner AND study_day = :day")
                .bind("learner", learner)
                .bind("day", day)
                .map(JdbiStudyEntries::entry)
                .list();
    }

    /** The entries for a day and all later ones, by day. */
    Map<LocalDate, List<StudyEntry>> since(Handle handle, LearnerId learner, LocalDate day) {
        return query(
                        handle,
                        "SELECT study_day, minutes, <at> AS made_at FROM <table>"
                                + " WHERE learner = :learner AND study_day >= :day")
                .bind("learner", learner)
                .bind("day", day)
                .map(JdbiStudyEntries::entry)
                .collect(Collectors.groupingBy(StudyEntry::day));
    }

    private static StudyEntry entry(RowView row) {
        return new StudyEntry(
                row.getColumn("study_day", LocalDate.class),
                row.getColumn("minutes", Long.class),
                row.getColumn("made_at", Instant.class));
    }

    /** When the latest entry was made that counts for a period. */
    Optional<Instant> latest(Handle handle, LearnerId learner, BoardPeriod period, Instant closes) {
        if (!period.kind().isDated()) {
            return latest(handle, learner);
        }
        return query(
                        handle,
                        "SELECT max(<at>) AS made_at FROM <table> WHERE learner = :learner"
                                + " AND study_day BETWEEN :first AND :last AND <at> < :closes")
                .bind("learner", learner)
                .bind("first", period.first())
                .bind("last", period.last())
                .bind("closes", closes)
                .map(row -> Optional.ofNullable(row.getColumn("made_at", Instant.class)))
                .one();
    }

    private Optional<Instant> latest(Handle handle, LearnerId learner) {
        return query(handle, "SELECT max(<at>) AS made_at FROM <table> WHERE learner = :learner")
                .bind("learner", learner)
                .map(row -> Optional.ofNullable(row.getColumn("made_at", Instant.class)))
                .one();
    }

    /** All time. */
    Total all(Handle handle, LearnerId learner) {
        return query(
                        handle,
                        "SELECT CAST(sum(minutes) AS BIGINT) AS minutes, max(<at>) AS made_at FROM <table>"
                                + " WHERE learner = :learner GROUP BY study_day")
                .bind("learner", learner)
                .reduceRows(
                        Total.NONE,
                        (total, row) -> total.plus(
                                StudyEntry.capped(row.getColumn("minutes", Long.class)),
                                row.getColumn("made_at", Instant.class)));
    }

    private Query query(Handle handle, String sql) {
        return handle.createQuery(sql).define("table", table).define("at", at);
    }
}
