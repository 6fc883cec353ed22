package dev.cairn.bot.features.reminders;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.time.TimeOfDayParser;
import dev.cairn.bot.time.WeekdayCodec;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The actions of the buttons that change, pause and remove a reminder. */
final class ReminderListActions {
    static final String LIST = "remind.list";
    static final String CHANGE = "remind.change";
    static final String HOUR = "remind.hour";
    static final String DAYS = "remind.days";
    static final String TYPE_TIME = "remind.type";
    static final String TYPED_TIME = "remind.typed";
    static final String PAUSE = "remind.pause";
    static final String RESUME = "remind.resume";
    static final String REMOVE = "remind.remove";
    private static final String TIME_FIELD = "time";
    private static final int MAX_TIME_LENGTH = 20;

    private final Reminders reminders;
    private final ReminderListCard list;

    ReminderListActions(Reminders reminders, ReminderListCard list) {
        this.reminders = reminders;
        this.list = list;
    }

    List<Action> all() {
        return List.of(
                Action.updating(LIST, press -> list.all(press.request())),
                Action.updating(CHANGE, press -> ReminderChangeCard.draw(press.viewer(), find(press))),
                Action.updating(HOUR, press -> reschedule(press, at(press))),
                Action.updating(DAYS, press -> reschedule(press, on(press))),
                Action.of(TYPE_TIME, AnswerMode.MODAL, this::askForTime),
                Action.updating(TYPED_TIME, press -> reschedule(press, atTyped(press))),
                Action.updating(PAUSE, this::pause),
                Action.updating(RESUME, this::resume),
                Action.updating(REMOVE, this::remove));
    }

    private Reminder find(ComponentPress press) {
        return reminders.find(press.learner(), id(press)).orElseThrow(UserError::staleButton);
    }

    private static ReminderId id(ComponentPress press) {
        return ReminderActions.decoded(press.argument(0));
    }

    private static UnaryOperator<ReminderSchedule> at(ComponentPress press) {
        LocalTime time = press.values().stream()
                .findFirst()
                .flatMap(TimeOfDayParser::read)
                .orElseThrow(UserError::staleButton);
        return schedule -> new ReminderSchedule(time, schedule.days());
    }

    private static UnaryOperator<ReminderSchedule> atTyped(ComponentPress press) {
        String typed = press.field(TIME_FIELD);
        LocalTime time = RemindAddCommand.time(typed);
        return schedule -> new ReminderSchedule(time, schedule.days());
    }

    private static UnaryOperator<ReminderSchedule> on(ComponentPress press) {
        Set<DayOfWeek> days = WeekdayCodec.decode(String.join("", press.values()))
                .filter(chosen -> !chosen.isEmpty())
                .orElseThrow(UserError::staleButton);
        return schedule -> new ReminderSchedule(schedule.time(), days);
    }

    private Card reschedule(ComponentPress press, UnaryOperator<ReminderSchedule> change) {
        Reminders.Result changed =
                reminders.reschedule(origin(press), id(press), change).orElseThrow(UserError::staleButton);
        return ReminderListCard.result(press.viewer(), copy(press).changed(changed.reminder()), changed.change());
    }

    private Reply askForTime(ComponentPress press) {
        Reminder reminder = find(press);
        ReminderSetupCopy copy = copy(press);
        return new Reply.Form(new Modal(
                ReminderActions.customId(TYPED_TIME, reminder),
                copy.change(),
                List.of(new Modal.TextField(
                        TIME_FIELD,
                        copy.timeField(),
                        Optional.of(RemindCopy.in(press.viewer().locale()).timeOption()),
                        MAX_TIME_LENGTH))));
    }

    private Card pause(ComponentPress press) {
        Reminders.Result paused = reminders
                .pause(origin(press), id(press), new Pause.Indefinite(PauseReason.ASKED))
                .orElseThrow(UserError::staleButton);
        return ReminderListCard.result(press.viewer(), copy(press).paused(paused.reminder()), paused.change());
    }

    private Card resume(ComponentPress press) {
        Reminders.Result resumed = reminders.resume(origin(press), id(press)).orElseThrow(UserError::staleButton);
        return ReminderListCard.result(press.viewer(), copy(press).resumed(resumed.reminder()), resumed.change());
    }

    private Card remove(ComponentPress press) {
        Reminder reminder = find(press);
        Optional<RecordedChange> removed = reminders.remove(origin(press), reminder.id());
        return ReminderListCard.result(press.viewer(), copy(press).removed(reminder), removed);
    }

    private static ChangeOrigin origin(ComponentPress press) {
        return ChangeOrigin.of(press.request());
    }

    private static ReminderSetupCopy copy(ComponentPress press) {
        return ReminderSetupCopy.in(press.viewer().locale());
    }
}
