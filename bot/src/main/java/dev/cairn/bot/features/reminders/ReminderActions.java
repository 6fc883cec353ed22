package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What the buttons under a reminder do; each is also a sign that somebody reads it. */
final class ReminderActions {
    static final String START = "remind.go";
    static final String DONE = "remind.done";
    static final String SNOOZE = "remind.later";
    static final String NOT_TODAY = "remind.not-today";
    static final String OFTEN = "remind.often";

    /** Minutes; what one can bring oneself to when called. */
    private static final String SITTING = "25";

    private static final int REMINDER_BEHIND_UNIT = 2;

    private final Reminders reminders;
    private final Function<ComponentPress, Reply> start;
    private final Function<ComponentPress, Reply> done;

    /**
     * The actions.
     *
     * @param start starts the timer for the unit and the minutes that the first two arguments name
     * @param done finishes the unit
     */
    ReminderActions(Reminders reminders, Function<ComponentPress, Reply> start, Function<ComponentPress, Reply> done) {
        this.reminders = reminders;
        this.start = start;
        this.done = done;
    }

    List<Action> all() {
        return List.of(
                Action.of(START, AnswerMode.PRIVATE, press -> answering(press, start)),
                Action.of(DONE, AnswerMode.PRIVATE, press -> answering(press, done)),
                Action.of(SNOOZE, AnswerMode.UPDATE, this::snooze),
                Action.of(NOT_TODAY, AnswerMode.UPDATE, this::notToday),
                Action.of(OFTEN, AnswerMode.PRIVATE, this::often));
    }

    static CustomId start(Reminder reminder, String unit) {
        return CustomId.forOwner(START, reminder.learner(), unit, SITTING, encoded(reminder.id()));
    }

    static CustomId done(Reminder reminder, String unit) {
        return CustomId.forOwner(DONE, reminder.learner(), unit, "", encoded(reminder.id()));
    }

    static CustomId on(String action, Reminder reminder, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = encoded(reminder.id());
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CustomId.forOwner(action, reminder.learner(), all);
    }

    private static String encoded(ReminderId id) {
        return Long.toString(id.value(), Character.MAX_RADIX);
    }

    /** The reminder a press names; a forged number names none of the learner's own. */
    static ReminderId decoded(String argument) {
        try {
            return new ReminderId(Long.parseLong(argument, Character.MAX_RADIX));
        } catch (NumberFormatException forged) {
            throw UserError.staleButton();
        }
    }

    private Reply answering(ComponentPress press, Function<ComponentPress, Reply> rest) {
        reminders.answered(press.learner(), decoded(press.argument(REMINDER_BEHIND_UNIT)));
        return rest.apply(press);
    }

    private Reply snooze(ComponentPress press) {
        Snooze snooze = Arrays.stream(Snooze.values())
                .filter(each -> each.name().equals(press.argument(1)))
                .findFirst()
                .orElseThrow(UserError::staleButton);
        Reminder reminder = reminders
                .snooze(press.learner(), decoded(press.argument(0)), snooze)
                .filter(each -> !each.isPausedIndefinitely())
                .orElseThrow(UserError::staleButton);
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(ReminderCopy.snoozed(reminder.snoozedUntil().orElseThrow()))
                .build());
    }

    private Reply notToday(ComponentPress press) {
        LearnerId learner = press.learner();
        reminders.notToday(learner);
        return Reply.of(Card.in(Card.Tone.NEUTRAL).text(ReminderCopy.notToday()).build());
    }

    private Reply often(ComponentPress press) {
        Reminder reminder =
                reminders.resume(press.learner(), decoded(press.argument(0))).orElseThrow(UserError::staleButton);
        return Reply.of(
                Card.in(Card.Tone.NEUTRAL).text(ReminderCopy.asBefore(reminder)).build());
    }
}
