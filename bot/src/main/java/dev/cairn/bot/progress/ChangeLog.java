package dev.cairn.bot.progress;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Reads and writes a learner's changes, in a transaction that holds the learner's row. */
final class ChangeLog {
    private final Handle handle;
    private final LearnerId learner;
    private final long latestNumber;

    private ChangeLog(Handle handle, LearnerId learner, long latestNumber) {
        this.handle = handle;
        this.learner = learner;
        this.latestNumber = latestNumber;
    }

    static ChangeLog locked(Handle handle, LearnerId learner) {
        return new ChangeLog(handle, learner, LearnerRow.lock(handle, learner));
    }

    Optional<RecordedChange> madeBy(InteractionId interaction) {
        return handle.createQuery("""
                        SELECT number, kind, subject, made_at FROM progress_change
                        WHERE interaction = :interaction AND learner = :learner
                        """)
                .bind("interaction", interaction)
                .bind("learner", learner)
                .map(this::change)
                .findOne();
    }

    Optional<RecordedChange> undoneBy(InteractionId interaction) {
        return handle.createQuery("""
                        SELECT number, kind, subject, made_at FROM progress_change
                        WHERE undone_by = :interaction AND learner = :learner
                        """)
                .bind("interaction", interaction)
                .bind("learner", learner)
                .map(this::change)
                .findOne();
    }

    /** The latest change that has not been undone. */
    Optional<Undoable> latest() {
        return handle.createQuery("""
                        SELECT number, kind, subject, made_at, before FROM progress_change
                        WHERE learner = :learner AND undone_at IS NULL
                        ORDER BY number DESC
                        LIMIT 1
                        """)
                .bind("learner", learner)
                .map(row -> new Undoable(change(row), PatchJson.read(row.getColumn("before", String.class))))
                .findOne();
    }

    private RecordedChange change(RowView row) {
        ChangeKind kind = row.getColumn("kind", ChangeKind.class);
        return new RecordedChange(
                learner,
                row.getColumn("number", Long.class),
                kind,
                kind.subject(row.getColumn("subject", String.class)),
                row.getColumn("made_at", Instant.class));
    }

    long nextNumber() {
        return latestNumber + 1;
    }

    RecordedChange add(ChangeKind kind, ChangeSubject subject, ChangeOrigin origin, Patch back) {
        RecordedChange change = new RecordedChange(learner, nextNumber(), kind, subject, origin.at());
        handle.createUpdate("""
                        INSERT INTO progress_change (learner, number, kind, subject, made_at, interaction, before)
                        VALUES (:learner, :number, :kind, :subject, :at, :interaction, :before)
                        """)
                .bind("learner", learner)
                .bind("number", change.number())
                .bind("kind", kind.name())
                .bind("subject", subject.id())
                .bind("at", change.at())
                .bind("interaction", origin.interaction())
                .bind("before", PatchJson.write(back))
                .execute();
        handle.createUpdate("UPDATE learner SET changes = :number WHERE id = :learner")
                .bind("number", change.number())
                .bind("learner", learner)
                .execute();
        return change;
    }

    void markUndone(RecordedChange change, ChangeOrigin origin) {
        handle.createUpdate("""
                        UPDATE progress_change SET undone_at = :at, undone_by = :interaction
                        WHERE learner = :learner AND number = :number
                        """)
                .bind("at", origin.at())
                .bind("interaction", origin.interaction())
                .bind("learner", learner)
                .bind("number", change.number())
                .execute();
    }

    /**
     * A change that can be undone.
     *
     * @param back the patch that undoes it
     */
    record Undoable(RecordedChange change, Patch back) {}
}
