package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.ProgressChange;
import dev.cairn.bot.progress.UnitMark;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What finished units earn: their estimated hours as they were when the unit was finished, only once for each learner. A
 * reset takes nothing away, and finishing again gives nothing. Only undoing the finish that earned it takes it back.
 */
final class JdbiEarnedUnits {
    private final Curriculum curriculum;

    JdbiEarnedUnits(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** Credits the units that a change finishes, and takes back what units earned whose finish it undoes. */
    EntryChange apply(Handle handle, ProgressChange change) {
        Map<UnitId, UnitMark> before = change.before().finished();
        Map<UnitId, UnitMark> after = change.after().finished();
        List<StudyEntry> added = new ArrayList<>();
        List<StudyEntry> removed = new ArrayList<>();
        after.forEach((unit, mark) -> earn(handle, change.learner(), unit, mark).ifPresent(added::add));
        before.forEach((unit, mark) -> {
            if (!change.undo()) {
                // A reset may come before the units finished in earlier versions have earned anything.
                earn(handle, change.learner(), unit, mark).ifPresent(added::add);
            } else if (!mark.equals(after.get(unit))) {
                lose(handle, change.learner(), unit, mark).ifPresent(removed::add);
            }
        });
        return new EntryChange(Metric.UNITS, removed, added);
    }

    /** Credits a finished unit's hours, unless that was done under this or a former id. */
    Optional<StudyEntry> earn(Handle handle, LearnerId learner, UnitId id, UnitMark mark) {
        List<Unit> units = curriculum.resolve(id);
        if (units.isEmpty()) {
            return Optional.empty();
        }
        List<UnitId> ids = new ArrayList<>(List.of(id));
        units.forEach(unit -> {
            ids.add(unit.id());
            ids.addAll(unit.formerly());
        });
        StudyEntry entry = new StudyEntry(
                mark.studyDay().orElseThrow(),
                units.stream()
                        .mapToLong(unit -> unit.hours().duration().toMinutes())
                        .sum(),
                mark.at());
        int earned = handle.createUpdate("""
                        INSERT INTO earned_unit (learner, unit, study_day, minutes, finished_at)
                        SELECT :learner, :unit, :day, :minutes, :at
                        WHERE NOT EXISTS (SELECT 1 FROM earned_unit WHERE learner = :learner AND unit IN (<ids>))
                        """)
                .bind("learner", learner)
                .bind("unit", id)
                .bind("day", entry.day())
                .bind("minutes", entry.minutes())
                .bind("at", entry.at())
                .bindList("ids", ids)
                .execute();
        return Optional.of(entry).filter(any -> earned == 1);
    }

    /** Takes back what this finish earned. */
    private static Optional<StudyEntry> lose(Handle handle, LearnerId learner, UnitId unit, UnitMark mark) {
        return handle.createQuery("""
                        DELETE FROM earned_unit
                        WHERE learner = :learner AND unit = :unit AND finished_at = :at
                        RETURNING study_day, minutes, finished_at
                        """)
                .bind("learner", learner)
                .bind("unit", unit)
                .bind("at", mark.at())
                .map(row -> new StudyEntry(
                        row.getColumn("study_day", LocalDate.class),
                        row.getColumn("minutes", Long.class),
                        row.getColumn("finished_at", Instant.class)))
                .findOne();
    }
}
