package dev.cairn.bot.studytime;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;

/** Logged time in the database. */
public final class JdbiTimeStore implements TimeStore {
    private final Database database;

    public JdbiTimeStore(Database database) {
        this.database = database;
    }

    @Override
    public Map<LocalDate, Duration> byDay(LearnerId learner, LocalDate since) {
        return database.read(handle -> handle.createQuery("""
                        SELECT study_day, sum(minutes) AS minutes FROM logged_time
                        WHERE learner = :learner AND study_day >= :since
                        GROUP BY study_day
                        """)
                .bind("learner", learner)
                .bind("since", since)
                .reduceRows(new HashMap<>(), (days, row) -> {
                    days.put(row.getColumn("study_day", LocalDate.class), minutes(row));
                    return days;
                }));
    }

    @Override
    public Map<UnitId, Duration> byUnit(LearnerId learner) {
        return database.read(handle -> handle.createQuery("""
                        SELECT unit, sum(minutes) AS minutes FROM logged_time
                        WHERE learner = :learner AND unit IS NOT NULL
                        GROUP BY unit
                        """)
                .bind("learner", learner)
                .reduceRows(new HashMap<>(), (units, row) -> {
                    units.put(row.getColumn("unit", UnitId.class), minutes(row));
                    return units;
                }));
    }

    @Override
    public List<UnitDay> byUnitAndDay(LearnerId learner, LocalDate since) {
        return database.read(handle -> handle.createQuery("""
                        SELECT study_day, unit, sum(minutes) AS minutes FROM logged_time
                        WHERE learner = :learner AND study_day >= :since
                        GROUP BY study_day, unit
                        """)
                .bind("learner", learner)
                .bind("since", since)
                .map(row -> new UnitDay(
                        row.getColumn("study_day", LocalDate.class),
                        Optional.ofNullable(row.getColumn("unit", UnitId.class)),
                        minutes(row)))
                .list());
    }

    private static Duration minutes(RowView row) {
        return Duration.ofMinutes(row.getColumn("minutes", Long.class));
    }
}
