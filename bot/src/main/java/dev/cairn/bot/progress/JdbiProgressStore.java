package dev.cairn.bot.progress;

import dev.cairn.bot.interaction.LearnerId;
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
        return database.read(handle -> ProgressTables.read(handle, learner));
    }

    @Override
    public Set<LocalDate> studyDays(LearnerId learner) {
        return database.read(handle -> StudiedDays.of(handle, learner));
    }

    @Override
    public <O> O change(Cause cause, Function<LearnerProgress, Decision<O>> decide, Function<Change, O> told) {
        return database.write(handle -> {
            History history = History.locked(handle, cause.learner());
            Optional<Change> repeated = history.madeBy(cause.interaction());
            if (repeated.isPresent()) {
                return told.apply(repeated.get());
            }
            LearnerProgress before = ProgressTables.read(handle, cause.learner());
            Decision<O> decision = decide.apply(before);
            if (decision instanceof Decision.Leave<O> leave) {
                return leave.outcome();
            }
            return told.apply(make(handle, history, before, cause, (Decision.Make<O>) decision));
        });
    }

    private static Change make(
            Handle handle, History history, LearnerProgress before, Cause cause, Decision.Make<?> decision) {
        LearnerProgress after = decision.after();
        ProgressTables.apply(handle, cause.learner(), Patch.between(before, after));
        Change change = history.add(decision.kind(), decision.subject(), cause, Patch.between(after, before));
        if (change.kind() == ChangeKind.RESET) {
            StudiedDays.keep(handle, change, before, after);
        }
        return change;
    }

    @Override
    public Optional<Change> undo(Cause cause) {
        return database.write(handle -> {
            History history = History.locked(handle, cause.learner());
            Optional<Change> repeated = history.undoneBy(cause.interaction());
            if (repeated.isPresent()) {
                return repeated;
            }
            Optional<History.Undoable> latest = history.latest();
            latest.ifPresent(undoable -> {
                ProgressTables.apply(handle, cause.learner(), undoable.back());
                history.markUndone(undoable.change(), cause);
                StudiedDays.keepNoMore(handle, undoable.change());
            });
            return latest.map(History.Undoable::change);
        });
    }
}
