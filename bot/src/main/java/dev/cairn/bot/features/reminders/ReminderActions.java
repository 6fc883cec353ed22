package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.undo.UndoButtons;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.RecordedChange;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The actions of the buttons under a reminder. Each press also counts as an answer to the reminder. */
final class ReminderActions {
    static final String START = "remind.go";
    static final String DONE = "remind.done";
    static final String SNOOZE = "remind.later";
    static final String NOT_TODAY = "remind.not-today";
    static final String DAILY_AGAIN = "remind.often";
    static final String WEEKLY = "remind.weekly";

    /** Short enough to begin at once. */
    private static final int FOCUS_MINUTES = 25;

    private final Reminders reminders;
    private final StudyPort study;
    private final ReminderCard cards;

    ReminderActions(Reminders reminders, StudyPort study, ReminderCard cards) {
        this.reminders = reminders;
        this.study = study;
        this.cards = cards;
    }

    List<Action> all() {
        return List.of(
                Action.of(START, AnswerMode.PRIVATE, this::start),
                Action.of(DONE, AnswerMode.PRIVATE, this::done),
                Action.updating(SNOOZE, this::snooze),
                Action.updating(NOT_TODAY, this::notToday),
                Action.updating(WEEKLY, this::remindWeekly),
                Action.of(DAILY_AGAIN, AnswerMode.PRIVATE, this::remindDailyAgain));
    }

    static CustomId start(Reminder reminder, String unit) {
        return UnitPress.id(START, reminder, unit);
    }

    static CustomId done(Reminder reminder, String unit) {
        return UnitPress.id(DONE, reminder, unit);
    }

    static CustomId customId(String action, Reminder reminder, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = encoded(reminder.id());
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CustomId.forOwner(action, reminder.learner(), all);
    }

    private static String encoded(ReminderId id) {
        return Long.toString(id.value(), Character.MAX_RADIX);
    }

    /** Reads the id of a reminder, which may be forged and so need not be one of the learner's own. */
    static ReminderId decoded(String argument) {
        try {
            return new ReminderId(Long.parseLong(argument, Character.MAX_RADIX));
        } catch (NumberFormatException forged) {
            throw UserError.staleButton();
        }
    }

    /** A press of Start or Done. The second argument of their custom ids is not used; old buttons have minutes there. */
    private record UnitPress(String unit, ReminderId reminder) {
        static CustomId id(String action, Reminder reminder, String unit) {
            return CustomId.forOwner(action, reminder.learner(), unit, "", encoded(reminder.id()));
        }

        static UnitPress of(ComponentPress press) {
            return new UnitPress(press.argument(0), decoded(press.argument(2)));
        }
    }

    private Reply start(ComponentPress press) {
        UnitPress pressed = UnitPress.of(press);
        reminders.answered(press.learner(), pressed.reminder());
        return Reply.of(study.startFocus(press.request(), FOCUS_MINUTES, pressed.unit()));
    }

    private Reply done(ComponentPress press) {
        UnitPress pressed = UnitPress.of(press);
        reminders.answered(press.learner(), pressed.reminder());
        return Reply.of(study.finishOrAsk(press.request(), pressed.unit()));
    }

    private Card snooze(ComponentPress press) {
        Snooze snooze = Arrays.stream(Snooze.values())
                .filter(each -> each.name().equals(press.argument(1)))
                .findFirst()
                .orElseThrow(UserError::staleButton);
        Reminders.Result snoozed = reminders
                .snooze(ChangeOrigin.of(press.request()), decoded(press.argument(0)), snooze)
                .filter(result -> !result.reminder().isPausedIndefinitely())
                .orElseThrow(UserError::staleButton);
        Instant until = snoozed.reminder().snoozedUntil().orElseThrow(UserError::staleButton);
        return cards.putOff(snoozed.reminder(), copy(press).snoozed(until), undo(press, snoozed.change()));
    }

    private Card notToday(ComponentPress press) {
        Reminders.Silenced silenced = reminders.notToday(ChangeOrigin.of(press.request()));
        Reminder pressed = silenced.changed().reminders().stream()
                .filter(each -> each.id().equals(decoded(press.argument(0))))
                .findFirst()
                .orElseThrow(UserError::staleButton);
        Optional<Button> undo = undo(press, silenced.changed().recorded());
        return cards.putOff(pressed, copy(press).quietToday(silenced.next()), undo);
    }

    private static Optional<Button> undo(ComponentPress press, Optional<RecordedChange> change) {
        return change.map(made -> UndoButtons.undo(press.viewer(), made));
    }

    private Card remindWeekly(ComponentPress press) {
        Reminders.Result weekly = reminders
                .remindWeekly(ChangeOrigin.of(press.request()), decoded(press.argument(0)))
                .filter(result -> !result.reminder().isPausedIndefinitely())
                .orElseThrow(UserError::staleButton);
        return cards.putOff(weekly.reminder(), copy(press).nowWeekly(weekly.reminder()), undo(press, weekly.change()));
    }

    private Reply remindDailyAgain(ComponentPress press) {
        Reminders.Result resumed = reminders
                .resume(ChangeOrigin.of(press.request()), decoded(press.argument(0)))
                .orElseThrow(UserError::staleButton);
        return Reply.of(card(copy(press).dailyAgain(resumed.reminder())));
    }

    private static ReminderCopy copy(ComponentPress press) {
        return ReminderCopy.in(press.viewer().locale());
    }

    private static Card card(String markdown) {
        return Card.in(Card.Tone.NEUTRAL).text(markdown).build();
    }
}
