package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerCache;
import dev.cairn.bot.time.Calendars;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Stores progress in the database. */
public final class JdbiProgressStore implements ProgressStore {
    private final Database database;
    private final Calendars calendars;
    private final ChangeTracker tracker;
    private final Map<String, LoggedRows> features;
    private final LearnerCache<LearnerProgress> kept = new LearnerCache<>(JdbiProgressTables::read);

    /**
     * Creates the store.
     *
     * @param features the other rows whose changes are in the log
     */
    public JdbiProgressStore(Database database, Calendars calendars, ChangeTracker tracker, LoggedRows... features) {
        this.database = database;
        this.calendars = calendars;
        this.tracker = tracker;
        this.features = Arrays.stream(features).collect(Collectors.toUnmodifiableMap(LoggedRows::name, rows -> rows));
    }

    @Override
    public LearnerProgress of(LearnerId learner) {
        return database.read(handle -> kept.of(handle, learner));
    }

    @Override
    public LearnerSnapshot snapshot(LearnerId learner) {
        return database.read(
                handle -> new LearnerSnapshot(kept.of(handle, learner), calendars.calendar(handle, learner)));
    }

    @Override
    public void forget(LearnerId learner) {
        kept.forget(learner);
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
                return made.apply(withTime(handle, repeated.get(), before, OptionalInt.empty()));
            }
            Decision<O> decision = decide.apply(before);
            if (decision instanceof Decision.Leave<O> leave) {
                return leave.outcome();
            }
            Decision.Make<O> make = (Decision.Make<O>) decision;
            var change =
                    JdbiStreakRecord.during(handle, origin.learner(), () -> make(handle, log, before, origin, make));
            return made.apply(withTime(handle, change.result(), make.after(), change.record()));
        });
    }

    /** Reads the time logged for a finished unit here, where it takes no transaction of its own. */
    private static MadeChange withTime(
            Handle handle, RecordedChange change, LearnerProgress after, OptionalInt recordStreak) {
        if (change.kind() != ChangeKind.FINISHED || !(change.subject() instanceof ChangeSubject.OfUnit of)) {
            return new MadeChange(change, after, Duration.ZERO, recordStreak);
        }
        Duration logged = after.mark(of.unit())
                .flatMap(UnitMark::studyDay)
                .map(day -> JdbiTimeRows.loggedFor(handle, change.learner(), of.unit(), day))
                .orElse(Duration.ZERO);
        return new MadeChange(change, after, logged, recordStreak);
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
    public ChangeOutcome.OfUndo undo(ChangeOrigin origin, Predicate<RecordedChange> agreed) {
        return database.write(handle -> {
            ChangeLog log = ChangeLog.locked(handle, origin.learner());
            LearnerProgress before = JdbiProgressTables.read(handle, origin.learner());
            Optional<RecordedChange> repeated = log.undoneBy(origin.interaction());
            if (repeated.isPresent()) {
                return new ChangeOutcome.Undone(repeated.get(), before, before);
            }
            Optional<ChangeLog.Patched> latest = log.latest();
            if (latest.isEmpty()) {
                return new ChangeOutcome.NothingToUndo();
            }
            RecordedChange change = latest.get().change();
            return agreed.test(change)
                    ? new ChangeOutcome.Undone(change, before, undo(handle, log, latest.get(), before, origin))
                    : new ChangeOutcome.NotAgreed(change);
        });
    }

    private LearnerProgress undo(
            Handle handle, ChangeLog log, ChangeLog.Patched latest, LearnerProgress before, ChangeOrigin origin) {
        exchange(handle, latest, before, forward -> {
            log.markUndone(latest.change(), origin, forward);
            JdbiStudyDays.drop(handle, latest.change());
        });
        return JdbiProgressTables.read(handle, origin.learner());
    }

    @Override
    public ChangeOutcome.OfRedo redo(ChangeOrigin origin, long number) {
        return database.write(handle -> {
            ChangeLog log = ChangeLog.locked(handle, origin.learner());
            LearnerProgress before = JdbiProgressTables.read(handle, origin.learner());
            Optional<RecordedChange> repeated = log.redoneBy(origin.interaction());
            if (repeated.isPresent()) {
                return new ChangeOutcome.Redone(repeated.get(), before, before);
            }
            Optional<ChangeLog.Patched> undone =
                    log.redoable().filter(latest -> latest.change().number() == number);
            return undone.isPresent()
                    ? new ChangeOutcome.Redone(
                            undone.get().change(), before, redo(handle, log, undone.get(), before, origin))
                    : new ChangeOutcome.NothingToRedo();
        });
    }

    private LearnerProgress redo(
            Handle handle, ChangeLog log, ChangeLog.Patched undone, LearnerProgress before, ChangeOrigin origin) {
        exchange(handle, undone, before, back -> {
            log.markRedone(undone.change(), origin, back);
            if (undone.change().kind() == ChangeKind.RESET) {
                JdbiStudyDays.keep(handle, undone.change(), before, JdbiProgressTables.read(handle, origin.learner()));
            }
        });
        return JdbiProgressTables.read(handle, origin.learner());
    }

    /**
     * Writes the rows of a patch.
     *
     * @param written takes the patch that writes them back
     */
    private void exchange(Handle handle, ChangeLog.Patched patched, LearnerProgress before, Consumer<Patch> written) {
        LearnerId learner = patched.change().learner();
        Patch patch = patched.patch();
        Patch inverse = patch.inverse(
                before,
                number -> JdbiTimeRows.find(handle, learner, number),
                (name, id) -> feature(name).read(handle, learner, id));
        Supplier<Patch> write = () -> {
            JdbiProgressTables.apply(handle, learner, patch);
            patch.features().forEach((name, rows) -> feature(name).write(handle, learner, rows));
            written.accept(inverse);
            return patch;
        };
        if (patched.undoes()) {
            tracker.trackUndo(handle, learner, patch, inverse, write);
        } else {
            tracker.track(handle, learner, patch, inverse, write);
        }
    }

    private LoggedRows feature(String name) {
        return Optional.ofNullable(features.get(name))
                .orElseThrow(() -> new IllegalStateException("nobody keeps the rows of " + name));
    }
}
