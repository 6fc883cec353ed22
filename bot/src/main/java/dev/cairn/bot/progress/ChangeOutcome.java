package dev.cairn.bot.progress;

import dev.cairn.curriculum.UnitLocation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What came of an attempt to change something: a change, or the reason why there was nothing to change. */
public sealed interface ChangeOutcome {

    /** Of starting a unit. */
    sealed interface OfStart extends ChangeOutcome {}

    /** Of finishing a unit. */
    sealed interface OfFinish extends ChangeOutcome {}

    /** Of ticking steps. */
    sealed interface OfTick extends ChangeOutcome {}

    /** Of skipping a unit. */
    sealed interface OfSkip extends ChangeOutcome {}

    /** Of setting a unit aside. */
    sealed interface OfSetAside extends ChangeOutcome {}

    /** Of following a roadmap. */
    sealed interface OfFollow extends ChangeOutcome {}

    /** Of following a roadmap no more. */
    sealed interface OfUnfollow extends ChangeOutcome {}

    /** Of starting a roadmap afresh. */
    sealed interface OfReset extends ChangeOutcome {}

    /** Of taking back the last change. */
    sealed interface OfUndo extends ChangeOutcome {}

    record Started(RecordedChange change, LearnerProgress after) implements OfStart {}

    record Finished(RecordedChange change, LearnerProgress after) implements OfFinish, OfTick {}

    record Ticked(RecordedChange change, LearnerProgress after) implements OfTick {}

    record Skipped(RecordedChange change, LearnerProgress after) implements OfSkip {}

    record SetAside(RecordedChange change, LearnerProgress after) implements OfSetAside {}

    record Followed(RecordedChange change, LearnerProgress after) implements OfFollow {}

    record Unfollowed(RecordedChange change, LearnerProgress after) implements OfUnfollow {}

    record Reset(RecordedChange change, LearnerProgress after) implements OfReset {}

    /** The change that was taken back. */
    record Undone(RecordedChange change, LearnerProgress after) implements OfUndo {}

    record AlreadyStarted(Instant when) implements OfStart {}

    /** Nothing is left to do about the unit. */
    sealed interface AlreadyDone extends OfStart, OfFinish, OfTick, OfSkip, OfSetAside {}

    record AlreadyFinished(Instant when, LocalDate studyDay) implements AlreadyDone {}

    /** It is done by what was finished in other units. */
    record FinishedElsewhere(List<UnitLocation> through) implements AlreadyDone {
        public FinishedElsewhere {
            through = List.copyOf(through);
        }
    }

    /** For the same reason as now, or, when setting aside, for any. */
    record AlreadySkipped(Instant when) implements OfSkip, OfSetAside {}

    record AlreadySetAside(Instant until) implements OfSetAside {}

    record AlreadyTicked() implements OfTick {}

    /** It is the active one, with the same track and pace. */
    record AlreadyFollowed(Instant since) implements OfFollow {}

    record NotFollowed() implements OfUnfollow {}

    record NothingToReset() implements OfReset {}

    record NothingToUndo() implements OfUndo {}
}
