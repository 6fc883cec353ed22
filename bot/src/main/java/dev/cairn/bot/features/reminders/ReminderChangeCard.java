package dev.cairn.bot.features.reminders;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the menus for a reminder's time and days. */
final class ReminderChangeCard {
    private ReminderChangeCard() {}

    static Card draw(Viewer viewer, Reminder reminder) {
        ReminderSetupCopy copy = ReminderSetupCopy.in(viewer.locale());
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.whatToChange(reminder))
                .select(hours(copy, reminder))
                .select(days(viewer, reminder))
                .buttons(
                        Button.secondary(copy.allReminders(), CustomId.forOwner(ReminderListActions.LIST, viewer.id())),
                        Button.secondary(
                                copy.anotherTime(), ReminderActions.customId(ReminderListActions.TYPE_TIME, reminder)))
                .build();
    }

    private static Select hours(ReminderSetupCopy copy, Reminder reminder) {
        LocalTime now = reminder.schedule().time();
        List<Select.Entry> entries = Stream.concat(
                        IntStream.range(0, 24).mapToObj(hour -> LocalTime.of(hour, 0)), Stream.of(now))
                .distinct()
                .sorted()
                .map(time -> new Select.Entry(time.toString(), time.toString(), Optional.empty(), time.equals(now)))
                .toList();
        return Select.one(ReminderActions.customId(ReminderListActions.HOUR, reminder), copy.remindAt(), entries);
    }

    private static Select days(Viewer viewer, Reminder reminder) {
        RemindCopy copy = RemindCopy.in(viewer.locale());
        List<Select.Entry> entries = Arrays.stream(DayOfWeek.values())
                .map(day -> new Select.Entry(
                        copy.days(Set.of(day)),
                        Integer.toString(day.getValue()),
                        Optional.empty(),
                        reminder.schedule().days().contains(day)))
                .toList();
        return new Select(
                ReminderActions.customId(ReminderListActions.DAYS, reminder),
                ReminderSetupCopy.in(viewer.locale()).remindOn(),
                entries,
                1,
                entries.size());
    }
}
