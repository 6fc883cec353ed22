package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.UnitState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps the units that a learner is on, in the transaction of each change. */
public final class JdbiRecentUnits implements ProgressListener {
    private final Curriculum curriculum;
    private final Clock clock;
    private final RecentUnits.Listener listener;

    public JdbiRecentUnits(Curriculum curriculum, Clock clock, RecentUnits.Listener listener) {
        this.curriculum = curriculum;
        this.clock = clock;
        this.listener = listener;
    }

    @Override
    public void changed(Handle handle, ProgressChange change) {
        if (change.marked().isEmpty() && change.days().isEmpty()) {
            return;
        }
        LearnerId learner = change.learner();
        Map<UnitId, Instant> now = recent(handle, learner, RecentUnits.since(clock.instant()));
        Map<UnitId, Instant> before = kept(handle, learner);
        Set<UnitId> gone = new HashSet<>(before.keySet());
        gone.removeAll(now.keySet());
        Map<UnitId, Instant> studied = new HashMap<>(now);
        studied.entrySet().removeAll(before.entrySet());
        if (gone.isEmpty() && studied.isEmpty()) {
            return;
        }
        write(handle, learner, gone, studied);
        listener.recentUnitsChanged(handle, learner, gone, studied);
    }

    /** What the learner's progress and log say, under today's ids. */
    private Map<UnitId, Instant> recent(Handle handle, LearnerId learner, Instant since) {
        Map<UnitId, Instant> studied = new HashMap<>();
        Set<UnitId> settled = new HashSet<>();
        handle.createQuery("""
                        SELECT unit AS id, state, marked_at AS studied_at FROM unit_mark WHERE learner = :learner
                        UNION ALL
                        SELECT unit, 'LOGGED', max(logged_at) FROM logged_time
                        WHERE learner = :learner AND study_day >= :day AND unit IS NOT NULL GROUP BY unit
                        UNION ALL
                        SELECT step, 'TICKED', ticked_at FROM ticked_step
                        WHERE learner = :learner AND study_day >= :day
                        """)
                .bind("learner", learner)
                .bind("day", LocalDate.ofInstant(since, ZoneOffset.UTC).minusDays(1))
                .map(Row::of)
                .forEach(row -> {
                    if (row.isSettled()) {
                        settled.addAll(unitsNow(row.unit()));
                    } else if (row.at().isAfter(since)) {
                        studied.merge(firstUnitNow(row.unit()), row.at(), JdbiRecentUnits::later);
                    }
                });
        studied.keySet().removeAll(settled);
        return studied;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** A unit's mark, the latest time logged for it, or a ticked step of it. */
    private record Row(UnitId unit, String state, Instant at) {
        static Row of(RowView row) {
            String state = row.getColumn("state", String.class);
            String id = row.getColumn("id", String.class);
            // A step's id is its unit's, a dot and a name.
            String unit = state.equals("TICKED") ? id.split("\\.", 2)[0] : id;
            return new Row(new UnitId(unit), state, row.getColumn("studied_at", Instant.class));
        }

        boolean isSettled() {
            return !Set.of("LOGGED", "TICKED", UnitState.STARTED.name()).contains(state);
        }
    }

    private List<UnitId> unitsNow(UnitId then) {
        List<UnitId> now = curriculum.resolve(then).stream().map(Unit::id).toList();
        return now.isEmpty() ? List.of(then) : now;
    }

    private UnitId firstUnitNow(UnitId then) {
        return unitsNow(then).get(0);
    }

    private static Map<UnitId, Instant> kept(Handle handle, LearnerId learner) {
        return handle.createQuery("SELECT unit, studied_at FROM recent_unit WHERE learner = :learner")
                .bind("learner", learner)
                .reduceRows(new HashMap<>(), (kept, row) -> {
                    kept.put(row.getColumn("unit", UnitId.class), row.getColumn("studied_at", Instant.class));
                    return kept;
                });
    }

    private static void write(Handle handle, LearnerId learner, Set<UnitId> gone, Map<UnitId, Instant> studied) {
        if (!gone.isEmpty()) {
            handle.createUpdate("DELETE FROM recent_unit WHERE learner = :learner AND unit IN (<gone>)")
                    .bind("learner", learner)
                    .bindList("gone", gone)
                    .execute();
        }
        PreparedBatch rows = handle.prepareBatch("""
                INSERT INTO recent_unit (learner, unit, studied_at) VALUES (:learner, :unit, :at)
                ON CONFLICT (learner, unit) DO UPDATE SET studied_at = excluded.studied_at
                """);
        studied.forEach((unit, at) ->
                rows.bind("learner", learner).bind("unit", unit).bind("at", at).add());
        rows.execute();
    }
}
