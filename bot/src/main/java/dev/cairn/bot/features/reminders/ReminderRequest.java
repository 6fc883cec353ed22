package dev.cairn.bot.features.reminders;

import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.time.WeekdayCodec;
import dev.cairn.bot.time.WeekdayParser;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * The reminder that {@code /remind add} asked for.
 *
 * @param here whether it is sent to the channel of the command; else it is sent by direct message
 */
record ReminderRequest(ReminderSchedule schedule, boolean here) {
    private static final String HERE = "here";
    private static final String DIRECT = "dm";

    /** The arguments of a custom id, in fewer than 30 characters: minute of the day, ISO weekdays, destination. */
    String[] encoded() {
        return new String[] {
            Integer.toString(schedule.time().toSecondOfDay() / 60),
            WeekdayCodec.encode(schedule.days()),
            here ? HERE : DIRECT
        };
    }

    /**
     * Reads the arguments back.
     *
     * @throws UserError if they are forged
     */
    static ReminderRequest decoded(ComponentPress press) {
        Optional<ReminderSchedule> schedule = minutes(press.argument(0))
                .flatMap(time -> days(press.argument(1)).map(days -> new ReminderSchedule(time, days)));
        return new ReminderRequest(
                schedule.orElseThrow(UserError::staleButton), press.argument(2).equals(HERE));
    }

    private static Optional<LocalTime> minutes(String text) {
        return text.matches("\\d{1,4}") && Integer.parseInt(text) < 24 * 60
                ? Optional.of(LocalTime.ofSecondOfDay(Integer.parseInt(text) * 60L))
                : Optional.empty();
    }

    /** Buttons of older versions carry English words. */
    private static Optional<Set<DayOfWeek>> days(String text) {
        return WeekdayCodec.decode(text).filter(days -> !days.isEmpty()).or(() -> WeekdayParser.read(text));
    }
}
