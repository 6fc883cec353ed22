package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.TrackId;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The tables that {@link LearnerProgress} is read from. */
final class JdbiProgressTables {
    private static final JdbiProgressTable<RoadmapId, FollowedRoadmap> FOLLOWED = new JdbiProgressTable<>(
            RoadmapId.class,
            "roadmap",
            "SELECT roadmap, track, pace, since, choice FROM followed_roadmap WHERE learner = :learner",
            "DELETE FROM followed_roadmap WHERE learner = :learner AND roadmap = :id",
            """
            INSERT INTO followed_roadmap (learner, roadmap, track, pace, since, choice)
            VALUES (:learner, :id, :track, :pace, :since, :choice)
            ON CONFLICT (learner, roadmap) DO UPDATE
            SET track = excluded.track, pace = excluded.pace, since = excluded.since, choice = excluded.choice
            """,
            (roadmap, row) -> new FollowedRoadmap(
                    roadmap,
                    Optional.ofNullable(row.getColumn(2, TrackId.class)),
                    Optional.ofNullable(row.getColumn(3, PaceId.class)),
                    row.getColumn(4, Instant.class),
                    row.getColumn(5, Long.class)),
            (batch, following) -> batch.bindByType("track", following.track().orElse(null), TrackId.class)
                    .bindByType("pace", following.pace().orElse(null), PaceId.class)
                    .bind("since", following.since())
                    .bind("choice", following.choice()));

    private static final JdbiProgressTable<UnitId, UnitMark> UNITS = new JdbiProgressTable<>(
            UnitId.class,
            "unit",
            "SELECT unit, state, marked_at, study_day FROM unit_mark WHERE learner = :learner",
            "DELETE FROM unit_mark WHERE learner = :learner AND unit = :id",
            """
            INSERT INTO unit_mark (learner, unit, state, marked_at, study_day)
            VALUES (:learner, :id, :state, :at, :day)
            ON CONFLICT (learner, unit) DO UPDATE
            SET state = excluded.state, marked_at = excluded.marked_at, study_day = excluded.study_day
            """,
            (unit, row) -> new UnitMark(
                    row.getColumn(2, UnitState.class),
                    row.getColumn(3, Instant.class),
                    Optional.ofNullable(row.getColumn(4, LocalDate.class))),
            (batch, mark) -> batch.bind("state", mark.state().name())
                    .bind("at", mark.at())
                    .bindByType("day", mark.studyDay().orElse(null), LocalDate.class));

    private static final JdbiProgressTable<StepId, StepTick> STEPS = new JdbiProgressTable<>(
            StepId.class,
            "step",
            "SELECT step, ticked_at, study_day, taken FROM ticked_step WHERE learner = :learner",
            "DELETE FROM ticked_step WHERE learner = :learner AND step = :id",
            """
            INSERT INTO ticked_step (learner, step, ticked_at, study_day, taken)
            VALUES (:learner, :id, :at, :day, :taken)
            ON CONFLICT (learner, step) DO UPDATE
            SET ticked_at = excluded.ticked_at, study_day = excluded.study_day, taken = excluded.taken
            """,
            (step, row) ->
                    new StepTick(row.getColumn(2, Instant.class), row.getColumn(3, LocalDate.class), minutes(row, 4)),
            (batch, tick) -> batch.bind("at", tick.at())
                    .bind("day", tick.studyDay())
                    .bind("taken", tick.taken().toMinutes()));

    private static final JdbiProgressTable<UnitId, Instant> SET_ASIDE = new JdbiProgressTable<>(
            UnitId.class,
            "unit",
            "SELECT unit, until FROM set_aside WHERE learner = :learner",
            "DELETE FROM set_aside WHERE learner = :learner AND unit = :id",
            """
            INSERT INTO set_aside (learner, unit, until)
            VALUES (:learner, :id, :until)
            ON CONFLICT (learner, unit) DO UPDATE SET until = excluded.until
            """,
            (unit, row) -> row.getColumn(2, Instant.class),
            (batch, until) -> batch.bind("until", until));

    private static final JdbiProgressTable<UnitId, Duration> RETIRED_TIME = new JdbiProgressTable<>(
            UnitId.class,
            "unit",
            "SELECT unit, minutes FROM retired_time WHERE learner = :learner",
            "DELETE FROM retired_time WHERE learner = :learner AND unit = :id",
            """
            INSERT INTO retired_time (learner, unit, minutes)
            VALUES (:learner, :id, :minutes)
            ON CONFLICT (learner, unit) DO UPDATE SET minutes = excluded.minutes
            """,
            (unit, row) -> minutes(row, 2),
            (batch, time) -> batch.bind("minutes", time.toMinutes()));

    private JdbiProgressTables() {}

    private static Duration minutes(RowView row, int column) {
        return Duration.ofMinutes(row.getColumn(column, Long.class));
    }

    static LearnerProgress read(Handle handle, LearnerId learner) {
        JdbiTimeSums.OnUnits time = JdbiTimeSums.onUnits(handle, learner);
        return new LearnerProgress(
                FOLLOWED.read(handle, learner),
                UNITS.read(handle, learner),
                STEPS.read(handle, learner),
                SET_ASIDE.read(handle, learner),
                time.retired(),
                time.logged());
    }

    /** The learner's mark on a unit, under exactly this id. */
    static Optional<UnitMark> mark(Handle handle, LearnerId learner, UnitId unit) {
        return UNITS.find(handle, learner, unit);
    }

    /** The end of the time for which the learner set the unit aside, under exactly this id. */
    static Optional<Instant> setAside(Handle handle, LearnerId learner, UnitId unit) {
        return SET_ASIDE.find(handle, learner, unit);
    }

    static Collection<FollowedRoadmap> followed(Handle handle, LearnerId learner) {
        return FOLLOWED.read(handle, learner).values();
    }

    static void apply(Handle handle, LearnerId learner, Patch patch) {
        FOLLOWED.write(handle, learner, patch.followed());
        UNITS.write(handle, learner, patch.units());
        STEPS.write(handle, learner, patch.steps());
        SET_ASIDE.write(handle, learner, patch.setAside());
        RETIRED_TIME.write(handle, learner, patch.retired());
        JdbiTimeRows.apply(handle, learner, patch.time());
    }
}
