package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.time.Calendars;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Stores progress in the database. */
public final class JdbiProgressStore implements ProgressStore {
    private final Database database;
    private final Calendars calendars;
    private final ChangeTracker tracker;

    public JdbiProgressStore(Database database, Calendars calendars, ChangeTracker tracker) {
        this.database = database;
        this.calendars = calendars;
        this.tracker = tracker;
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
    public <O> O change(
            ChangeOrigin origin, Function<LearnerProgress, Decision<O>> decide, Function<MadeChange, O> made) {
        return database.write(handle -> {
            ChangeLog log = ChangeLog.locked(handle, origin.learner());
            Optional<RecordedChange> repeated = log.madeBy(origin.interaction());
            LearnerProgress before = JdbiProgressTables.read(handle, origin.learner());
            if (repeated.isPresent()) {
                return made.apply(withTime(handle, origin.learner(), repeated.get(), before));
            }
            Decision<O> decision = decide.apply(before);
            if (decision instanceof Decision.Leave<O> leave) {
                return leave.outcome();
            }
            Decision.Make<O> make = (Decision.Make<O>) decision;
            RecordedChange change = make(handle, log, before, origin, make);
            return made.apply(withTime(handle, origin.learner(), change, make.after()));
        });
    }

    /** Reads the time logged for a finished unit here, where it takes no transaction of its own. */
    private static MadeChange withTime(Handle handle, LearnerId learner, RecordedChange change, LearnerProgress after) {
        if (change.kind() != ChangeKind.FINISHED || !(change.subject() instanceof ChangeSubject.OfUnit of)) {
            return new MadeChange(change, after, Duration.ZERO);
        }
        Duration logged = after.mark(of.unit())
                .flatMap(UnitMark::studyDay)
                .map(day -> JdbiTimeRows.loggedFor(handle, learner, of.unit(), day))
                .orElse(Duration.ZERO);
        return new MadeChange(change, after, logged);
    }

    private RecordedChange make(
            Handle handle, ChangeLog log, LearnerProgress before, ChangeOrigin origin, Decision.Make<?> decision) {
        LearnerProgress after = decision.after();
        Patch forward = Patch.between(before, after);
        Patch back = Patch.between(after, before);
        return tracker.track(handle, origin.learner(), forward, back, () -> {
            JdbiProgressTables.apply(handle, origin.learner(), forward);
            RecordedChange change = log.add(decision.kind(), decision.subject(), origin, back);
            if (change.kind() == ChangeKind.RESET) {
                JdbiStudyDays.keep(handle, change, before, after);
            }
            return change;
        });
    }

    @Override
    public Optional<ChangeOutcome.Undone> undo(ChangeOrigin origin) {
        return database.write(handle -> {
            ChangeLog log = ChangeLog.locked(handle, origin.learner());
            Optional<RecordedChange> undone = log.undoneBy(origin.interaction())
                    .or(() -> log.latest().map(latest -> undo(handle, log, latest, origin)));
            return undone.map(
                    change -> new ChangeOutcome.Undone(change, JdbiProgressTables.read(handle, origin.learner())));
        });
    }

    private RecordedChange undo(Handle handle, ChangeLog log, ChangeLog.Undoable latest, ChangeOrigin origin) {
        LearnerId learner = origin.learner();
        Patch back = latest.back();
        Patch forward = back.inverse(
                JdbiProgressTables.read(handle, learner), number -> JdbiTimeRows.find(handle, learner, number));
        return tracker.trackUndo(handle, learner, back, forward, () -> {
            JdbiProgressTables.apply(handle, learner, back);
            log.markUndone(latest.change(), origin);
            JdbiStudyDays.drop(handle, latest.change());
            return latest.change();
        });
    }
}
