package dev.cairn.bot.progress;

import dev.cairn.curriculum.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What came of an attempt to change something: a change, or the reason why there was nothing to change. */
public sealed interface Outcome {

    /** Of starting a unit. */
    sealed interface OfStart extends Outcome {}

    /** Of finishing a unit. */
    sealed interface OfFinish extends Outcome {}

    /** Of ticking steps. */
    sealed interface OfTick extends Outcome {}

    /** Of skipping a unit. */
    sealed interface OfSkip extends Outcome {}

    /** Of setting a unit aside. */
    sealed interface OfSetAside extends Outcome {}

    /** Of following a roadmap. */
    sealed interface OfFollow extends Outcome {}

    /** Of making a roadmap the active one. */
    sealed interface OfActivate extends Outcome {}

    /** Of following a roadmap no more. */
    sealed interface OfUnfollow extends Outcome {}

    /** Of starting a roadmap afresh. */
    sealed interface OfReset extends Outcome {}

    /** Of taking back the last change. */
    sealed interface OfUndo extends Outcome {}

    record Started(Change change) implements OfStart {}

    record Finished(Change change) implements OfFinish, OfTick {}

    record Ticked(Change change) implements OfTick {}

    record Skipped(Change change) implements OfSkip {}

    record SetAside(Change change) implements OfSetAside {}

    record Followed(Change change) implements OfFollow {}

    record Activated(Change change) implements OfActivate {}

    record Unfollowed(Change change) implements OfUnfollow {}

    record Reset(Change change) implements OfReset {}

    /** The change that was taken back. */
    record Undone(Change change) implements OfUndo {}

    record AlreadyStarted(Instant when) implements OfStart {}

    /** Nothing is left to do about the unit. */
    sealed interface AlreadyDone extends OfStart, OfFinish, OfTick, OfSkip, OfSetAside {}

    record AlreadyFinished(Instant when, LocalDate studyDay) implements AlreadyDone {}

    /** It is done by what was finished in other units. */
    record FinishedElsewhere(List<Place> through) implements AlreadyDone {
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

    record AlreadyActive() implements OfActivate {}

    record NotFollowed() implements OfActivate, OfUnfollow {}

    record NothingToReset() implements OfReset {}

    record NothingToUndo() implements OfUndo {}
}
