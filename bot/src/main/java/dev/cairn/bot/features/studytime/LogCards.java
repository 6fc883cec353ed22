package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.StudyActions;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.bot.progress.ChangeSubject;
import dev.cairn.bot.progress.LogPage;
import dev.cairn.bot.progress.LogResult;
import dev.cairn.bot.progress.TimeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws logged time. */
final class LogCards {
    private final UnitTitles names;

    LogCards(UnitTitles names) {
        this.names = names;
    }

    /**
     * What came of logging this entry.
     *
     * @throws UserError if its day is too full for it
     */
    Card logged(LearnerId learner, TimeEntry wanted, LogResult logging) {
        if (logging instanceof LogResult.DayFull full) {
            throw new UserError(LogCopy.dayFull(wanted.studyDay(), wanted.minutes(), full.minutesOfDay()));
        }
        Button list = list("My log", learner, 0);
        if (logging instanceof LogResult.ToldBefore told) {
            return Card.in(Card.Tone.NEUTRAL)
                    .text(LogCopy.toldBefore(told.entry(), names.of(told.entry().unit())))
                    .buttons(next(learner), list)
                    .build();
        }
        LogResult.Logged logged = (LogResult.Logged) logging;
        Card.Builder card = Card.in(Card.Tone.NEUTRAL);
        if (logged.change().subject() instanceof ChangeSubject.OfTime time) {
            card.text(LogCopy.logged(time, names.of(time.unit()), logged.minutesOfDay()));
        }
        wanted.note().map(LogCopy::note).ifPresent(card::text);
        return card.buttons(next(learner), list).build();
    }

    /**
     * A page of the log.
     *
     * @param before lines to say first
     */
    Card page(LearnerId learner, LogPage page, List<String> before) {
        Card.Builder card = Card.in(Card.Tone.NEUTRAL);
        before.forEach(card::text);
        if (page.entries().isEmpty()) {
            return card.text(LogCopy.empty()).buttons(next(learner)).build();
        }
        card.text(LogCopy.heading(page));
        card.text(page.entries().stream()
                .map(LogPage.Numbered::entry)
                .map(entry -> LogCopy.line(entry, names.of(entry.unit())))
                .collect(Collectors.joining("\n")));
        CustomId show = CustomId.forOwner(LogActions.SHOW, learner, Integer.toString(page.number()));
        card.select(Select.one(
                show,
                "Open an entry, or take it back",
                page.entries().stream().map(this::menuEntry).toList()));
        return card.buttons(turning(learner, page)).build();
    }

    private Select.Entry menuEntry(LogPage.Numbered numbered) {
        TimeEntry entry = numbered.entry();
        Optional<String> hint = Optional.of(LogCopy.hint(names.of(entry.unit())));
        return new Select.Entry(LogCopy.label(entry), Long.toString(numbered.number()), hint, false);
    }

    private static List<Button> turning(LearnerId learner, LogPage page) {
        List<Button> buttons = new ArrayList<>();
        if (page.number() > 0) {
            buttons.add(list("Later", learner, page.number() - 1));
        }
        if (page.number() + 1 < page.pages()) {
            buttons.add(list("Earlier", learner, page.number() + 1));
        }
        return buttons;
    }

    /**
     * One entry.
     *
     * @param page where it was opened, to go back to
     */
    Card entry(LearnerId learner, LogPage.Numbered numbered, int page) {
        TimeEntry entry = numbered.entry();
        CustomId remove =
                CustomId.forOwner(LogActions.REMOVE, learner, Long.toString(numbered.number()), Integer.toString(page));
        return Card.in(Card.Tone.NEUTRAL)
                .text(LogCopy.whole(entry, names.of(entry.unit())))
                .buttons(Button.danger("Take back", remove), list("Back", learner, page))
                .build();
    }

    /** The line that says what was taken back. */
    String takenBack(ChangeSubject subject) {
        return subject instanceof ChangeSubject.OfTime time
                ? LogCopy.takenBack(time, names.of(time.unit()))
                : LogCopy.takenBackBefore();
    }

    private static Button list(String label, LearnerId learner, int page) {
        return Button.secondary(label, CustomId.forOwner(LogActions.LIST, learner, Integer.toString(page)));
    }

    static Button next(LearnerId learner) {
        return Button.primary("What’s next", CustomId.forOwner(StudyActions.NEXT, learner));
    }
}
