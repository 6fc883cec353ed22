package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.time.Calendars;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Progress in the database. */
public final class JdbiProgressStore implements ProgressStore {
    private final Database database;
    private final Calendars calendars;

    public JdbiProgressStore(Database database, Calendars calendars) {
        this.database = database;
        this.calendars = calendars;
    }

    @Override
    public LearnerProgress of(LearnerId learner) {
        return database.read(handle -> JdbiProgressTables.read(handle, learner));
    }

    @Override
    public LearnerSnapshot snapshot(LearnerId learner) {
        return database.read(handle ->
                new LearnerSnapshot(JdbiProgressTables.read(handle, learner), calendars.calendar(handle, learner)));
    }

    @Override
    public Collection<FollowedRoadmap> followed(LearnerId learner) {
        return database.read(handle -> JdbiProgressTables.followed(handle, learner));
    }

    @Override
    public Set<LocalDate> studyDays(LearnerId learner) {
        return database.read(handle -> JdbiStudyDays.of(handle, learner));
    }

    @Override
    public boolean hasStudiedSince(LearnerId learner, LocalDate day, Duration enough) {
        return database.read(handle -> JdbiStudyDays.anySince(handle, learner, day, enough));
    }

    @Override
    public <O> O change(
            ChangeOrigin cause,
            Function<LearnerProgress, Decision<O>> decide,
            BiFunction<RecordedChange, LearnerProgress, O> made) {
        return database.write(handle -> {
            ChangeLog log = ChangeLog.locked(handle, cause.learner());
            Optional<RecordedChange> repeated = log.madeBy(cause.interaction());
            LearnerProgress before = JdbiProgressTables.read(handle, cause.learner());
            if (repeated.isPresent()) {
                return made.apply(repeated.get(), before);
            }
            Decision<O> decision = decide.apply(before);
            if (decision instanceof Decision.Leave<O> leave) {
                return leave.outcome();
            }
            Decision.Make<O> make = (Decision.Make<O>) decision;
            return made.apply(make(handle, log, before, cause, make), make.after());
        });
    }

    private static RecordedChange make(
            Handle handle, ChangeLog log, LearnerProgress before, ChangeOrigin cause, Decision.Make<?> decision) {
        LearnerProgress after = decision.after();
        JdbiProgressTables.apply(handle, cause.learner(), Patch.between(before, after));
        RecordedChange change = log.add(decision.kind(), decision.subject(), cause, Patch.between(after, before));
        if (change.kind() == ChangeKind.RESET) {
            JdbiStudyDays.keep(handle, change, before, after);
        }
        return change;
    }

    @Override
    public Optional<ChangeOutcome.Undone> undo(ChangeOrigin cause) {
        return database.write(handle -> {
            ChangeLog log = ChangeLog.locked(handle, cause.learner());
            Optional<RecordedChange> undone =
                    log.undoneBy(cause.interaction()).or(() -> undoLatest(handle, log, cause));
            return undone.map(
                    change -> new ChangeOutcome.Undone(change, JdbiProgressTables.read(handle, cause.learner())));
        });
    }

    private static Optional<RecordedChange> undoLatest(Handle handle, ChangeLog log, ChangeOrigin cause) {
        Optional<ChangeLog.Undoable> latest = log.latest();
        latest.ifPresent(undoable -> {
            JdbiProgressTables.apply(handle, cause.learner(), undoable.back());
            log.markUndone(undoable.change(), cause);
            JdbiStudyDays.keepNoMore(handle, undoable.change());
        });
        return latest.map(ChangeLog.Undoable::change);
    }
}
