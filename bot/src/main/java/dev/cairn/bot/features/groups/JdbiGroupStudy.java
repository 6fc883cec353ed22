package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.progress.RecentUnits;
import dev.cairn.bot.storage.Database;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads what members study from the figures kept for each learner. */
final class JdbiGroupStudy implements GroupStudy {
    private static final int MAX_FELLOWS = 50;

    private final Database database;
    private final Curriculum curriculum;

    JdbiGroupStudy(Database database, Curriculum curriculum) {
        this.database = database;
        this.curriculum = curriculum;
    }

    @Override
    public Map<LearnerId, Week> of(ServerId server, Collection<LearnerId> learners, Instant now) {
        if (learners.isEmpty()) {
            return Map.of();
        }
        return database.read(handle -> {
            Map<LearnerId, Duration> time = time(handle, learners, monday(handle, server, now));
            Map<LearnerId, Unit> units = units(handle, learners, now);
            Map<LearnerId, Week> weeks = new HashMap<>();
            learners.forEach(learner -> weeks.put(
                    learner,
                    new Week(time.getOrDefault(learner, Duration.ZERO), Optional.ofNullable(units.get(learner)))));
            return weeks;
        });
    }

    private static LocalDate monday(Handle handle, ServerId server, Instant now) {
        ZoneId zone = handle.createQuery("SELECT zone FROM server WHERE id = :server AND zone IS NOT NULL")
                .bind("server", server)
                .mapTo(ZoneId.class)
                .findOne()
                .orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Map<LearnerId, Duration> time(Handle handle, Collection<LearnerId> learners, LocalDate since) {
        return handle.createQuery("""
                        SELECT learner, CAST(sum(minutes) AS BIGINT) AS minutes FROM logged_day
                        WHERE learner IN (<learners>) AND study_day BETWEEN :first AND :last GROUP BY learner
                        """)
                .bindList("learners", List.copyOf(learners))
                .bind("first", since)
                .bind("last", since.plusDays(6))
                .reduceRows(new HashMap<>(), (time, row) -> {
                    time.put(
                            row.getColumn("learner", LearnerId.class),
                            Duration.ofMinutes(row.getColumn("minutes", Long.class)));
                    return time;
                });
    }

    private Map<LearnerId, Unit> units(Handle handle, Collection<LearnerId> learners, Instant now) {
        return handle.createQuery("""
                        SELECT learner, unit FROM recent_unit
                        WHERE learner IN (<learners>) AND studied_at > :since ORDER BY studied_at DESC, unit
                        """)
                .bindList("learners", List.copyOf(learners))
                .bind("since", RecentUnits.since(now))
                .reduceRows(new HashMap<>(), (units, row) -> {
                    unit(row.getColumn("unit", UnitId.class))
                            .ifPresent(unit -> units.putIfAbsent(row.getColumn("learner", LearnerId.class), unit));
                    return units;
                });
    }

    private Optional<Unit> unit(UnitId stored) {
        return curriculum.resolve(stored).stream().findFirst();
    }

    @Override
    public Optional<Fellows> fellows(GroupId group, LearnerId learner, Instant now) {
        return database.read(handle -> Optional.ofNullable(
                        units(handle, List.of(learner), now).get(learner))
                .flatMap(unit -> {
                    List<LearnerId> fellows = fellows(handle, group, unit, now).stream()
                            .filter(fellow -> !fellow.equals(learner))
                            .toList();
                    return fellows.isEmpty() ? Optional.empty() : Optional.of(new Fellows(unit, fellows));
                }));
    }

    private static List<LearnerId> fellows(Handle handle, GroupId group, Unit unit, Instant now) {
        return handle.createQuery("""
                        SELECT member.learner FROM study_group_member AS member
                        JOIN recent_unit ON recent_unit.learner = member.learner AND recent_unit.unit = :unit
                        WHERE member.study_group = :group AND recent_unit.studied_at > :since
                        ORDER BY recent_unit.studied_at DESC, member.learner LIMIT :limit
                        """)
                .bind("group", group.value())
                .bind("unit", unit.id())
                .bind("since", RecentUnits.since(now))
                .bind("limit", MAX_FELLOWS)
                .mapTo(LearnerId.class)
                .list();
    }
}
