package dev.cairn.bot.progress;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/**
 * Reads and writes a learner's changes, in a transaction that holds the learner's row. A change that is undone can be redone
 * until another change is made.
 */
public final class ChangeLog {
    private final Handle handle;
    private final LearnerId learner;
    private final long latestNumber;

    private ChangeLog(Handle handle, LearnerId learner, long latestNumber) {
        this.handle = handle;
        this.learner = learner;
        this.latestNumber = latestNumber;
    }

    /** Opens the log and locks the learner's row; comes first in the transaction. */
    public static ChangeLog locked(Handle handle, LearnerId learner) {
        return new ChangeLog(handle, learner, LearnerRow.lock(handle, learner));
    }

    /** The change that this interaction made when it was delivered before. */
    public Optional<RecordedChange> madeBy(InteractionId interaction) {
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

    Optional<RecordedChange> redoneBy(InteractionId interaction) {
        return handle.createQuery("""
                        SELECT number, kind, subject, made_at FROM progress_change
                        WHERE redone_by = :interaction AND learner = :learner
                        """)
                .bind("interaction", interaction)
                .bind("learner", learner)
                .map(this::change)
                .findOne();
    }

    /** The latest change that has not been undone. */
    Optional<Patched> latest() {
        return handle.createQuery("""
                        SELECT number, kind, subject, made_at, before FROM progress_change
                        WHERE learner = :learner AND undone_at IS NULL
                        ORDER BY number DESC
                        LIMIT 1
                        """)
                .bind("learner", learner)
                .map(row -> new Patched(change(row), PatchJson.read(row.getColumn("before", String.class)), true))
                .findOne();
    }

    /** The change that was undone last, unless another has been made since. */
    Optional<Patched> redoable() {
        return handle.createQuery("""
                        SELECT number, kind, subject, made_at, after FROM progress_change
                        WHERE learner = :learner AND undone_when_latest = :latest AND after IS NOT NULL
                        ORDER BY number
                        LIMIT 1
                        """)
                .bind("learner", learner)
                .bind("latest", latestNumber)
                .map(row -> new Patched(change(row), PatchJson.read(row.getColumn("after", String.class)), false))
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

    /**
     * Adds a change of a feature's rows, which the transaction makes.
     *
     * @param before the rows as they stood before it; empty for those it added
     */
    public RecordedChange add(
            ChangeKind kind,
            ChangeSubject subject,
            ChangeOrigin origin,
            LoggedRows feature,
            Map<String, Optional<JsonNode>> before) {
        return add(kind, subject, origin, Patch.ofFeature(feature.name(), before));
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

    /**
     * Marks a change as undone.
     *
     * @param forward the patch that redoes it
     */
    void markUndone(RecordedChange change, ChangeOrigin origin, Patch forward) {
        handle.createUpdate("""
                        UPDATE progress_change
                        SET undone_at = :at, undone_by = :interaction, after = :after, undone_when_latest = :latest
                        WHERE learner = :learner AND number = :number
                        """)
                .bind("latest", latestNumber)
                .bind("after", PatchJson.write(forward))
                .bind("at", origin.at())
                .bind("interaction", origin.interaction())
                .bind("learner", learner)
                .bind("number", change.number())
                .execute();
    }

    /**
     * Marks a change as no longer undone. It keeps the interaction that undid it, which may be delivered again.
     *
     * @param back the patch that undoes it
     */
    void markRedone(RecordedChange change, ChangeOrigin origin, Patch back) {
        handle.createUpdate("""
                        UPDATE progress_change
                        SET undone_at = NULL, redone_by = :interaction, after = NULL, before = :before
                        WHERE learner = :learner AND number = :number
                        """)
                .bind("before", PatchJson.write(back))
                .bind("interaction", origin.interaction())
                .bind("learner", learner)
                .bind("number", change.number())
                .execute();
    }

    /**
     * A change that can be undone or redone.
     *
     * @param patch the patch that does it
     * @param undoes whether that undoes the change
     */
    record Patched(RecordedChange change, Patch patch, boolean undoes) {}
}
