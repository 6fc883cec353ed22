package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Progress in the database. */
public final class JdbiProgressStore implements ProgressStore {
    private final Database database;

    public JdbiProgressStore(Database database) {
        this.database = database;
    }

    @Override
    public LearnerProgress of(LearnerId learner) {
        return database.read(handle -> JdbiProgressTables.read(handle, learner));
    }

    @Override
    public Set<LocalDate> studyDays(LearnerId learner) {
        return database.read(handle -> JdbiStudyDays.of(handle, learner));
    }

    @Override
    public <O> O change(
            ChangeOrigin cause, Function<LearnerProgress, Decision<O>> decide, Function<ProgressChange, O> told) {
        return database.write(handle -> {
            ChangeLog history = ChangeLog.locked(handle, cause.learner());
            Optional<ProgressChange> repeated = history.madeBy(cause.interaction());
            if (repeated.isPresent()) {
                return told.apply(repeated.get());
            }
            LearnerProgress before = JdbiProgressTables.read(handle, cause.learner());
            Decision<O> decision = decide.apply(before);
            if (decision instanceof Decision.Leave<O> leave) {
                return leave.outcome();
            }
            return told.apply(make(handle, history, before, cause, (Decision.Make<O>) decision));
        });
    }

    private static ProgressChange make(
            Handle handle, ChangeLog history, LearnerProgress before, ChangeOrigin cause, Decision.Make<?> decision) {
        LearnerProgress after = decision.after();
        JdbiProgressTables.apply(handle, cause.learner(), Patch.between(before, after));
        ProgressChange change = history.add(decision.kind(), decision.subject(), cause, Patch.between(after, before));
        if (change.kind() == ChangeKind.RESET) {
            JdbiStudyDays.keep(handle, change, before, after);
        }
        return change;
    }

    @Override
    public Optional<ProgressChange> undo(ChangeOrigin cause) {
        return database.write(handle -> {
            ChangeLog history = ChangeLog.locked(handle, cause.learner());
            Optional<ProgressChange> repeated = history.undoneBy(cause.interaction());
            if (repeated.isPresent()) {
                return repeated;
            }
            Optional<ChangeLog.Undoable> latest = history.latest();
            latest.ifPresent(undoable -> {
                JdbiProgressTables.apply(handle, cause.learner(), undoable.back());
                history.markUndone(undoable.change(), cause);
                JdbiStudyDays.keepNoMore(handle, undoable.change());
            });
            return latest.map(ChangeLog.Undoable::change);
        });
    }
}
