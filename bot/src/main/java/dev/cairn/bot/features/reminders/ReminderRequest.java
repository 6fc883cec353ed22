package dev.cairn.bot.features.reminders;

import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.time.WeekdayParser;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What was asked for with {@code /remind add}.
 *
 * @param here in the channel it was asked in, else by direct message
 */
record ReminderRequest(ReminderSchedule schedule, boolean here) {
    private static final String HERE = "here";
    private static final String DIRECT = "dm";

    /** As the search for a zone carries it along, in fewer than 30 characters. */
    String[] encoded() {
        return new String[] {
            Integer.toString(schedule.time().toSecondOfDay() / 60),
            WeekdayParser.said(schedule.days()).replace(", ", "+"),
            here ? HERE : DIRECT
        };
    }

    /** Reads it back; a press may be forged. */
    static ReminderRequest decoded(ComponentPress press) {
        Optional<ReminderSchedule> rhythm = minutes(press.argument(0))
                .flatMap(time -> WeekdayParser.read(press.argument(1)).map(days -> new ReminderSchedule(time, days)));
        return new ReminderRequest(
                rhythm.orElseThrow(UserError::staleButton), press.argument(2).equals(HERE));
    }

    private static Optional<LocalTime> minutes(String text) {
        return text.matches("\\d{1,4}") && Integer.parseInt(text) < 24 * 60
                ? Optional.of(LocalTime.ofSecondOfDay(Integer.parseInt(text) * 60L))
                : Optional.empty();
    }
}
