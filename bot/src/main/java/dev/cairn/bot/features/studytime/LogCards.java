package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.StudyButtons;
import dev.cairn.bot.features.study.UnitTitles;
import dev.cairn.bot.features.undo.UndoButtons;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.bot.progress.ChangeSubject;
import dev.cairn.bot.progress.LogPage;
import dev.cairn.bot.progress.LogResult;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.bot.streaks.NotableStreaks;
import dev.cairn.curriculum.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws logged time. */
final class LogCards {
    private final UnitTitles titles;
    private final Function<LearnerId, Optional<Unit>> atHand;

    /** @param atHand the unit that a learner is most likely to have studied */
    LogCards(UnitTitles titles, Function<LearnerId, Optional<Unit>> atHand) {
        this.titles = titles;
        this.atHand = atHand;
    }

    /**
     * Draws the result of logging an entry.
     *
     * @param wanted the entry that was to be logged
     * @param today the learner's study day
     * @throws UserError if its study day has no room for it
     */
    Card logged(Request request, TimeEntry wanted, LogResult result, LocalDate today) {
        if (result instanceof LogResult.DayFull full) {
            throw new UserError(
                    LogCopy.text(copy -> copy.dayFull(wanted.studyDay(), wanted.minutes(), full.minutesOfDay())));
        }
        Viewer viewer = request.viewer();
        LogCopy words = LogCopy.in(viewer.locale());
        Card.Builder card = Card.in(Card.Tone.NEUTRAL);
        List<Button> buttons = new ArrayList<>();
        buttons.add(StudyButtons.next(viewer));
        buttons.add(list(viewer, words.myLog(), 0));
        if (result instanceof LogResult.AlreadyLogged earlier) {
            card.text(words.alreadyLogged(earlier.entry(), title(earlier.entry())));
        } else {
            LogResult.Logged logged = (LogResult.Logged) result;
            if (logged.change().subject() instanceof ChangeSubject.OfTime time) {
                card.text(words.logged(
                        new LogCopy.LoggedTime(time, time.unit().map(titles::of), logged.minutesOfDay(), today)));
                if (time.unit().isEmpty()) {
                    atHand.apply(viewer.id()).ifPresent(unit -> {
                        card.text(words.inGeneral());
                        buttons.add(count(viewer, logged.change(), unit));
                    });
                }
            }
            buttons.add(UndoButtons.undo(viewer, logged.change()));
            wanted.note().map(words::note).ifPresent(card::text);
            NotableStreaks.of(logged.recordStreak()).ifPresent(days -> {
                card.text(words.recordStreak(days));
                buttons.add(StudyButtons.shareStreak(viewer, days));
            });
        }
        return card.buttons(buttons).build();
    }

    /** An entry has the number of the change that logged it. */
    private static Button count(Viewer viewer, RecordedChange change, Unit unit) {
        return Button.secondary(
                LogCopy.in(viewer.locale()).countFor(unit),
                CustomId.forOwner(
                        LogActions.COUNT,
                        viewer.id(),
                        Long.toString(change.number()),
                        unit.id().value()));
    }

    /**
     * Draws a page of the log.
     *
     * @param before lines to say first
     */
    Card page(Viewer viewer, LogPage page, List<String> before) {
        LogCopy words = LogCopy.in(viewer.locale());
        Card.Builder card = Card.in(Card.Tone.NEUTRAL);
        before.forEach(card::text);
        if (page.entries().isEmpty()) {
            return card.text(words.empty()).buttons(StudyButtons.next(viewer)).build();
        }
        card.text(words.heading(page));
        card.text(page.entries().stream()
                .map(LogPage.Numbered::entry)
                .map(entry -> words.inList(entry, title(entry)))
                .collect(Collectors.joining("\n")));
        CustomId show = CustomId.forOwner(LogActions.SHOW, viewer.id(), Integer.toString(page.number()));
        card.select(Select.one(
                show,
                words.openPlaceholder(),
                page.entries().stream()
                        .map(numbered -> selectEntry(words, numbered))
                        .toList()));
        return card.buttons(pageButtons(viewer, page)).build();
    }

    private Select.Entry selectEntry(LogCopy words, LogPage.Numbered numbered) {
        TimeEntry entry = numbered.entry();
        return new Select.Entry(
                words.label(entry), Long.toString(numbered.number()), Optional.of(words.hint(title(entry))), false);
    }

    private static List<Button> pageButtons(Viewer viewer, LogPage page) {
        LogCopy words = LogCopy.in(viewer.locale());
        List<Button> buttons = new ArrayList<>();
        if (page.number() > 0) {
            buttons.add(list(viewer, words.later(), page.number() - 1));
        }
        if (page.number() + 1 < page.pages()) {
            buttons.add(list(viewer, words.earlier(), page.number() + 1));
        }
        return buttons;
    }

    /**
     * Draws one entry.
     *
     * @param page the page it was opened from, from 0, to go back to
     */
    Card entry(Viewer viewer, LogPage.Numbered numbered, int page) {
        LogCopy words = LogCopy.in(viewer.locale());
        TimeEntry entry = numbered.entry();
        CustomId remove = CustomId.forOwner(
                LogActions.REMOVE, viewer.id(), Long.toString(numbered.number()), Integer.toString(page));
        return Card.in(Card.Tone.NEUTRAL)
                .text(words.details(entry, title(entry)))
                .buttons(Button.danger(words.remove(), remove), list(viewer, words.back(), page))
                .build();
    }

    /** Says which entry was taken out of the log. */
    String removed(LogCopy words, ChangeSubject subject) {
        return subject instanceof ChangeSubject.OfTime time
                ? words.removed(time, time.unit().map(titles::of))
                : words.alreadyRemoved();
    }

    private Optional<String> title(TimeEntry entry) {
        return entry.unit().map(titles::of);
    }

    private static Button list(Viewer viewer, String label, int page) {
        return Button.secondary(label, CustomId.forOwner(LogActions.LIST, viewer.id(), Integer.toString(page)));
    }
}
