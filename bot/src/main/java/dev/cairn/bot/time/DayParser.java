package dev.cairn.bot.time;

import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.UserError;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a day in English words, as seen from {@code today}: "yesterday", "2 days ago", "thu", "next Monday", "in two weeks",
 * "end of month", "Nov 19", "19 November 2026", "2026-11-19", "19.11.". Never guesses the order of day and month.
 *
 * @param direction where most of the days lie that are meant
 */
public record DayParser(LocalDate today, Direction direction) {
    private static final int YEARS_TO_A_LEAP_DAY = 8;
    private static final Pattern LEADING_WEEKDAY = Pattern.compile("(\\p{L}{2,})\\.?,? (?=.*\\d)(.*)");

    /** Where days lie, which decides what "Thursday" means, and "Nov 19" without a year. */
    public enum Direction {
        /** Days that have been: the latest Thursday, today or earlier. */
        BACK,
        /** Days to come: the next Thursday after today. A date without a year may have been in the last seven days. */
        AHEAD
    }

    /** Reads days that have been. */
    public static DayParser back(LocalDate today) {
        return new DayParser(today, Direction.BACK);
    }

    /** Reads days to come. */
    public static DayParser ahead(LocalDate today) {
        return new DayParser(today, Direction.AHEAD);
    }

    /** The day; empty if the text is not a day, or could mean two. */
    public Optional<LocalDate> read(String typed) {
        String words = normalized(typed);
        RelativeDayParser relative = new RelativeDayParser(today, direction);
        return relative.read(words)
                .or(() -> dates().read(words))
                .or(() -> afterWeekday(words).flatMap(rest -> dates().read(rest).or(() -> relative.dayOfMonth(rest))));
    }

    /** The two days that a text such as "3/4" could mean, with the month first and with the day first; else empty. */
    public Optional<List<LocalDate>> ambiguous(String typed) {
        String words = normalized(typed);
        return dates().ambiguous(words).or(() -> afterWeekday(words).flatMap(rest -> dates().ambiguous(rest)));
    }

    /**
     * The day.
     *
     * @param unknown says that the text is no day
     * @throws UserError if the text is not a day, or could mean two, both of which it names
     */
    public LocalDate require(String typed, Text unknown) {
        return read(typed)
                .orElseThrow(() -> new UserError(ambiguous(typed)
                        .map(days -> TimeCopy.text(copy -> copy.ambiguousDay(typed, days.get(0), days.get(1))))
                        .orElse(unknown)));
    }

    private static String normalized(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private DateParser dates() {
        return new DateParser(direction == Direction.BACK ? this::nearest : this::next);
    }

    /** What follows a weekday, since this bot writes dates with their weekday before them. */
    private static Optional<String> afterWeekday(String words) {
        Matcher named = LEADING_WEEKDAY.matcher(words);
        return named.matches() && WeekdayParser.day(named.group(1)).isPresent()
                ? Optional.of(named.group(2))
                : Optional.empty();
    }

    /** The nearest date, so that in January "Dec 30" is last year's. */
    private LocalDate nearest(MonthDay day) {
        return years(day)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, today))))
                .orElseThrow();
    }

    /** The next date, except that one just gone is meant rather than one a year ahead. */
    private LocalDate next(MonthDay day) {
        LocalDate first = new BackdatingWindow(today).first();
        return years(day).filter(date -> !date.isBefore(first)).findFirst().orElseThrow();
    }

    private Stream<LocalDate> years(MonthDay day) {
        return IntStream.rangeClosed(-YEARS_TO_A_LEAP_DAY, YEARS_TO_A_LEAP_DAY)
                .mapToObj(years -> today.getYear() + years)
                .filter(day::isValidYear)
                .map(day::atYear);
    }
}
