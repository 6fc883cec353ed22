package dev.cairn.bot.progress;

import dev.cairn.curriculum.UnitLocation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * The outcome of an attempt to change something: the change with the progress after it, or the reason why nothing changed.
 * When an interaction is delivered again, {@code after} is the progress as it stands then.
 */
public sealed interface ChangeOutcome {

    /** The outcome of starting a unit. */
    sealed interface OfStart extends ChangeOutcome {}

    /** The outcome of finishing a unit. */
    sealed interface OfFinish extends ChangeOutcome {}

    /** The outcome of ticking steps. */
    sealed interface OfTick extends ChangeOutcome {}

    /** The outcome of skipping a unit. */
    sealed interface OfSkip extends ChangeOutcome {}

    /** The outcome of setting a unit aside. */
    sealed interface OfSetAside extends ChangeOutcome {}

    /** The outcome of following a roadmap. */
    sealed interface OfFollow extends ChangeOutcome {}

    /** The outcome of unfollowing a roadmap. */
    sealed interface OfUnfollow extends ChangeOutcome {}

    /** The outcome of resetting a roadmap. */
    sealed interface OfReset extends ChangeOutcome {}

    /** The outcome of undoing the last change. */
    sealed interface OfUndo extends ChangeOutcome {}

    /** The outcome of redoing the change that was undone last. */
    sealed interface OfRedo extends ChangeOutcome {}

    record Started(RecordedChange change, LearnerProgress after) implements OfStart {}

    /**
     * Finished the unit.
     *
     * @param logged the time logged for the unit on the study day it was finished for
     * @param recordStreak the learner's longest streak in days, if this made it longer
     */
    record Finished(RecordedChange change, LearnerProgress after, Duration logged, OptionalInt recordStreak)
            implements OfFinish, OfTick {
        static Finished of(MadeChange made) {
            return new Finished(made.change(), made.after(), made.loggedForUnit(), made.recordStreak());
        }
    }

    record Ticked(RecordedChange change, LearnerProgress after) implements OfTick {}

    record Skipped(RecordedChange change, LearnerProgress after) implements OfSkip {}

    record SetAside(RecordedChange change, LearnerProgress after) implements OfSetAside {}

    record Followed(RecordedChange change, LearnerProgress after) implements OfFollow {}

    record Unfollowed(RecordedChange change, LearnerProgress after) implements OfUnfollow {}

    record Reset(RecordedChange change, LearnerProgress after) implements OfReset {}

    /** Undid this change. When the interaction is delivered again, both are the progress as it stands then. */
    record Undone(RecordedChange change, LearnerProgress before, LearnerProgress after) implements OfUndo {}

    /** Redid this change, as {@link Undone}. */
    record Redone(RecordedChange change, LearnerProgress before, LearnerProgress after) implements OfRedo {}

    record AlreadyStarted(Instant when) implements OfStart {}

    /** The unit is done already. */
    sealed interface AlreadyDone extends OfStart, OfFinish, OfTick, OfSkip, OfSetAside {}

    record AlreadyFinished(Instant when, LocalDate studyDay) implements AlreadyDone {}

    /** The unit is done by what was finished in other units. */
    record FinishedElsewhere(List<UnitLocation> through) implements AlreadyDone {
        public FinishedElsewhere {
            through = List.copyOf(through);
        }
    }

    /** The unit is skipped already: for the same reason, or, when setting it aside, for any reason. */
    record AlreadySkipped(Instant when) implements OfSkip, OfSetAside {}

    record AlreadySetAside(Instant until) implements OfSetAside {}

    record AlreadyTicked() implements OfTick {}

    /** The roadmap is the active one already, with the same track and pace. */
    record AlreadyFollowed(Instant since) implements OfFollow {}

    record NotFollowed() implements OfUnfollow {}

    record NothingToReset() implements OfReset {}

    record NothingToUndo() implements OfUndo {}

    /** The latest change is one that the learner has not agreed to undo. */
    record NotAgreed(RecordedChange latest) implements OfUndo {}

    /** The change is not the one that was undone last, or another was made since. */
    record NothingToRedo() implements OfRedo {}
}
