package dev.cairn.bot.features.studytime;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.util.Optional;

/** Draws the focus timer. */
final class FocusCards {
    private final UnitTitles names;

    FocusCards(UnitTitles names) {
        this.names = names;
    }

    /**
     * What came of starting this timer.
     *
     * @throws UserError if its study day is too full for it
     */
    Card started(Focus wanted, FocusStart start) {
        LearnerId learner = wanted.learner();
        if (start instanceof FocusStart.DayFull full) {
            throw new UserError(FocusCopy.dayFull(wanted.studyDay(), wanted.minutes(), full.minutesOfDay()));
        }
        if (start instanceof FocusStart.OverBefore) {
            return said(learner, FocusCopy.overBefore());
        }
        if (start instanceof FocusStart.Begun begun) {
            return Card.in(Card.Tone.NEUTRAL)
                    .text(FocusCopy.begun(begun.focus(), names.of(begun.focus().unit())))
                    .buttons(stop(learner))
                    .build();
        }
        Focus running = ((FocusStart.Running) start).focus();
        return Card.in(Card.Tone.WARNING)
                .text(FocusCopy.anotherRuns())
                .text(FocusCopy.running(running, names.of(running.unit())))
                .buttons(stop(learner))
                .build();
    }

    Card running(Focus focus) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(FocusCopy.running(focus, names.of(focus.unit())))
                .buttons(stop(focus.learner()))
                .build();
    }

    Card noneRuns(LearnerId learner) {
        return said(learner, FocusCopy.noneRuns());
    }

    private static Card said(LearnerId learner, String markdown) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(markdown)
                .buttons(LogCards.next(learner))
                .build();
    }

    /** When the learner stopped it, or finds that it is over. */
    Card rested(FocusEnd end, Instant now) {
        return Card.in(Card.Tone.SUCCESS)
                .text(FocusCopy.rested(end, names.of(end.focus().unit()), now))
                .buttons(LogCards.next(end.focus().learner()), again(end.focus()))
                .build();
    }

    /** When it ended by itself. */
    Card ended(FocusEnd end, Instant now) {
        return Card.in(Card.Tone.SUCCESS)
                .text(FocusCopy.ended(end, names.of(end.focus().unit()), now))
                .buttons(LogCards.next(end.focus().learner()), again(end.focus()))
                .build();
    }

    /** The same for a channel that others read. */
    Card endedForAll(Focus focus, Instant now) {
        return Card.in(Card.Tone.SUCCESS)
                .text(FocusCopy.endedForAll(focus.learner(), focus, now))
                .build();
    }

    String endedNotice(FocusEnd end) {
        return FocusCopy.endedNotice(end, names.of(end.focus().unit()));
    }

    private static Button stop(LearnerId learner) {
        return Button.danger("Stop", CustomId.forOwner(FocusActions.STOP, learner));
    }

    private static Button again(Focus focus) {
        Optional<UnitId> unit = focus.unit();
        return Button.secondary(
                FocusCopy.again(focus.minutes()),
                CustomId.forOwner(
                        FocusActions.BEGIN,
                        focus.learner(),
                        unit.map(UnitId::value).orElse(""),
                        Integer.toString(focus.minutes())));
    }
}
