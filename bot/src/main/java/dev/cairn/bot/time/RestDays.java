package dev.cairn.bot.time;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.UserError;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads and suggests the weekdays that a learner rests on: none, or up to six. */
public final class RestDays {
    private RestDays() {}

    /**
     * Reads rest days as {@link WeekdayParser} does, or as a suggestion carries them.
     *
     * @throws UserError if a part is not a day, or for all seven days
     */
    public static Set<DayOfWeek> of(String typed) {
        return requireStudyDay(WeekdayCodec.decodeChoice(typed)
                .or(() -> WeekdayParser.readOrNone(typed))
                .orElseThrow(() -> {
                    String unknown = WeekdayParser.unknownPart(typed).orElse(typed);
                    return new UserError(TimeCopy.text(copy -> copy.unknownWeekday(unknown)));
                }));
    }

    /**
     * Returns the days, which must leave one to study on.
     *
     * @throws UserError for all seven days
     */
    public static Set<DayOfWeek> requireStudyDay(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            throw new UserError(TimeCopy.text(TimeCopy::noDayLeftToStudy));
        }
        return days;
    }

    /** Suggests the days that were typed, or the usual ones whose name begins with the text. */
    public static List<Choice> suggest(String typed, Locale locale) {
        TimeCopy copy = TimeCopy.in(locale);
        String text = typed.strip().toLowerCase(locale);
        Optional<Set<DayOfWeek>> read =
                WeekdayParser.readOrNone(text).filter(days -> days.size() < DayOfWeek.values().length);
        if (read.isPresent()) {
            return List.of(new Choice(copy.weekdays(read.get()), WeekdayCodec.choice(read.get())));
        }
        return copy.usualRestDays().stream()
                .filter(usual -> usual.toLowerCase(locale).startsWith(text))
                .map(usual -> new Choice(usual, WeekdayCodec.choice(of(usual))))
                .toList();
    }
}
