package dev.cairn.bot.time;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The words for days, times and zones that several features share. */
public interface TimeCopy {
    static TimeCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishTimeCopy();
        };
    }

    static Text text(Function<TimeCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    /** The description of the option that takes a study day. */
    String whenOption();

    /** A study day to choose, with its name if it is today or yesterday. */
    String dayChoice(LocalDate day, LocalDate today);

    String dayStillToCome(LocalDate day, LocalDate today);

    String dayTooLongAgo(LocalDate day, LocalDate first);

    String unknownDay(String typed);

    /** Refuses figures such as "3/4", which could mean two days. */
    String ambiguousDay(String typed, LocalDate monthFirst, LocalDate dayFirst);

    /** Refuses text that is not a duration from 1 to {@code maxMinutes} minutes. */
    String unknownDuration(int maxMinutes);

    String unknownWeekday(String typed);

    /** Refuses seven days of rest. */
    String noDayLeftToStudy();

    /** Lists weekdays in the order of the week; the word for "none" if there are none. */
    String weekdays(Set<DayOfWeek> days);

    /** Rest days to suggest first, in words that the parser of weekdays reads. */
    List<String> usualRestDays();

    /** A zone to choose, with the time it is there. */
    String zoneChoice(Zone zone, Instant now);
}
