package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;

/** Stores the progress of learners, and every change with the patch that undoes it. */
public interface ProgressStore {

    /** The progress under the ids it was written with; {@link LearnerProgress#NONE} for a learner who has not begun. */
    LearnerProgress of(LearnerId learner);

    /** The progress, under the ids it was written with, and the calendar, in one transaction. */
    LearnerSnapshot snapshot(LearnerId learner);

    /** Drops what this process keeps of a learner in memory. */
    void forget(LearnerId learner);

    /** The roadmaps a learner follows, including any that have left the curriculum. */
    Collection<FollowedRoadmap> followed(LearnerId learner);

    /**
     * Decides and changes in one transaction, one at a time for each learner.
     *
     * @param decide may be called more than once, so it must have no side effects
     * @param made the outcome of a change, made now or when the same interaction came before, with the progress as it
     *     stands now
     */
    <O> O change(ChangeOrigin origin, Function<LearnerProgress, Decision<O>> decide, Function<MadeChange, O> made);

    /**
     * Undoes the latest change that has not been undone, which makes everything it changed exactly as it was before it. When
     * the same interaction is delivered again, it changes nothing and returns the change it undid.
     *
     * @param agreed whether to undo that change; may be called more than once, so it must have no side effects
     */
    ChangeOutcome.OfUndo undo(ChangeOrigin origin, Predicate<RecordedChange> agreed);

    /** Redoes the change that was undone last, the exact inverse of its undo, if it is this one. */
    ChangeOutcome.OfRedo redo(ChangeOrigin origin, long number);
}
