package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.StudyButtons;
import dev.cairn.bot.features.study.UnitDetails;
import dev.cairn.bot.features.study.UnitTitles;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Draws the focus timer. */
final class FocusCards {
    private final UnitTitles titles;
    private final UnitDetails details;
    private final BiFunction<LearnerId, Unit, Optional<Step>> nextStep;

    /** @param nextStep finds the step of a unit that comes next for a learner */
    FocusCards(UnitTitles titles, UnitDetails details, BiFunction<LearnerId, Unit, Optional<Step>> nextStep) {
        this.titles = titles;
        this.details = details;
        this.nextStep = nextStep;
    }

    /**
     * Draws the result of starting a timer.
     *
     * @param wanted the timer that was to start
     * @throws UserError if its study day has no room for it
     */
    Card started(Viewer viewer, Focus wanted, FocusStart start) {
        FocusCopy words = FocusCopy.in(viewer.locale());
        if (start instanceof FocusStart.DayFull full) {
            throw new UserError(
                    FocusCopy.text(copy -> copy.dayFull(wanted.studyDay(), wanted.minutes(), full.minutesOfDay())));
        }
        if (start instanceof FocusStart.AlreadyEnded) {
            return message(viewer, words.alreadyEnded());
        }
        if (start instanceof FocusStart.Started begun) {
            return Card.in(Card.Tone.NEUTRAL)
                    .text(words.started(begun.focus(), title(begun.focus())))
                    .buttons(buttons(viewer, begun.focus()))
                    .build();
        }
        Focus running = ((FocusStart.Running) start).focus();
        return Card.in(Card.Tone.WARNING)
                .text(words.anotherIsRunning())
                .text(words.running(running, title(running)))
                .buttons(FocusButtons.stop(viewer))
                .build();
    }

    /** Draws a running timer that only its learner is in. */
    Card running(Viewer viewer, Focus focus) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(FocusCopy.in(viewer.locale()).running(focus, title(focus)))
                .buttons(buttons(viewer, focus))
                .build();
    }

    /** Draws a running timer that is shared. */
    Card running(Viewer viewer, Focus focus, SharedFocus shared, int others) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(FocusCopy.in(viewer.locale()).running(focus, title(focus)) + "\n"
                        + SharedFocusCopy.in(viewer.locale()).sharedWith(shared, others))
                .buttons(openAndStop(viewer, focus))
                .build();
    }

    /** Offers to share a timer that was started in a server. */
    private List<Button> buttons(Viewer viewer, Focus focus) {
        List<Button> buttons = openAndStop(viewer, focus);
        if (focus.server().isPresent()) {
            buttons.add(SharedFocusCards.share(viewer, focus));
        }
        return buttons;
    }

    private List<Button> openAndStop(Viewer viewer, Focus focus) {
        List<Button> buttons = new ArrayList<>();
        focus.unit()
                .flatMap(unit -> titles.curriculum().resolve(unit).stream().findFirst())
                .flatMap(unit -> details.open(viewer.locale(), unit, nextStep.apply(focus.learner(), unit)))
                .ifPresent(buttons::add);
        buttons.add(FocusButtons.stop(viewer));
        return buttons;
    }

    Card noneIsRunning(Viewer viewer) {
        return message(viewer, FocusCopy.in(viewer.locale()).noneIsRunning());
    }

    private static Card message(Viewer viewer, String markdown) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(markdown)
                .buttons(StudyButtons.next(viewer))
                .build();
    }

    /** Draws a timer that the learner stopped or found to be over. */
    Card stopped(Viewer viewer, FocusEnd end, Instant now) {
        return over(viewer, end, FocusCopy.in(viewer.locale()).stopped(end, title(end.focus()), now));
    }

    /** Draws a timer that ended by itself, for its learner. */
    Card ended(Viewer viewer, FocusEnd end, Instant now) {
        return over(viewer, end, FocusCopy.in(viewer.locale()).ended(end, title(end.focus()), now));
    }

    private static Card over(Viewer viewer, FocusEnd end, String markdown) {
        return Card.in(Card.Tone.SUCCESS)
                .text(markdown)
                .buttons(StudyButtons.next(viewer), FocusButtons.again(viewer, end.focus()))
                .build();
    }

    /** Draws a timer that ended by itself, for a channel that others read. */
    Card endedForAll(Viewer viewer, Focus focus, Instant now) {
        return Card.in(Card.Tone.SUCCESS)
                .text(FocusCopy.in(viewer.locale()).endedForAll(focus.learner(), focus, now))
                .build();
    }

    private Optional<String> title(Focus focus) {
        return focus.unit().map(titles::of);
    }
}
