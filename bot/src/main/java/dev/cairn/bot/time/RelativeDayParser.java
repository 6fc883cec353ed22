package dev.cairn.bot.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a day that is named by its distance from today or by its place in a week, month or year: "yesterday", "in two weeks",
 * "next Monday", "the 30th", "end of month". Weeks begin on Monday.
 */
record RelativeDayParser(LocalDate today, DayParser.Direction direction) {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String COUNT = "(\\d{1,3}|an?|a couple(?: of)?|" + String.join("|", NUMBERS) + ")";
    private static final Pattern AGO = Pattern.compile(COUNT + " (day|week)s? ago");
    private static final Pattern SPAN =
            Pattern.compile("(in )?" + COUNT + " (day|week|month)s?( (?:from|after) (?:now|today))?");
    private static final Pattern SPAN_AFTER = Pattern.compile(COUNT + " (day|week|month)s? (?:from|after) (.+)");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:on )?(?:(last|this|next|the coming|coming) )?(\\p{L}{2,})\\.?");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?:on )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)");
    private static final Pattern EDGE = Pattern.compile(
            "(?:the )?(end|last day|start|beginning|first day) of (?:(the|this|next|the next) )?(\\p{L}+)");

    /** The day in lower-case words; empty if they are none. */
    Optional<LocalDate> read(String words) {
        return Stream.<Function<String, Optional<LocalDate>>>of(
                        this::named,
                        this::ago,
                        this::span,
                        this::spanAfter,
                        this::weekday,
                        this::dayOfMonth,
                        this::edge)
                .flatMap(way -> way.apply(words).stream())
                .findFirst();
    }

    private Optional<LocalDate> named(String words) {
        return switch (words) {
            case "today", "now", "tonight", "right now" -> Optional.of(today);
            case "day before yesterday", "the day before yesterday" -> Optional.of(today.minusDays(2));
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "day after tomorrow", "the day after tomorrow" -> Optional.of(today.plusDays(2));
            case "next week" -> Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            case "next month" -> Optional.of(today.with(TemporalAdjusters.firstDayOfNextMonth()));
            case "next year" -> Optional.of(today.with(TemporalAdjusters.firstDayOfNextYear()));
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> ago(String words) {
        Matcher matcher = AGO.matcher(words);
        return matcher.matches()
                ? Optional.of(after(today, -count(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** A bare span such as "3 days" has no direction of its own, so it is read only where days lie ahead. */
    private Optional<LocalDate> span(String words) {
        Matcher matcher = SPAN.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean isBare = matcher.group(1) == null && matcher.group(4) == null;
        return isBare && direction == DayParser.Direction.BACK
                ? Optional.empty()
                : Optional.of(after(today, count(matcher.group(2)), matcher.group(3)));
    }

    private Optional<LocalDate> spanAfter(String words) {
        Matcher matcher = SPAN_AFTER.matcher(words);
        return matcher.matches()
                ? Optional.of(matcher.group(3))
                        .flatMap(this::weekdayOrNamed)
                        .map(from -> after(from, count(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    private Optional<LocalDate> weekdayOrNamed(String words) {
        return named(words).or(() -> weekday(words));
    }

    private static int count(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        if (word.startsWith("a couple")) {
            return 2;
        }
        return word.startsWith("a") ? 1 : NUMBERS.indexOf(word);
    }

    private static LocalDate after(LocalDate from, int count, String unit) {
        return switch (unit) {
            case "day" -> from.plusDays(count);
            case "week" -> from.plusWeeks(count);
            default -> from.plusMonths(count);
        };
    }

    private Optional<LocalDate> weekday(String words) {
        Matcher matcher = WEEKDAY.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String which = Optional.ofNullable(matcher.group(1)).orElse("");
        return WeekdayParser.day(matcher.group(2)).map(day -> weekday(which, day));
    }

    private LocalDate weekday(String which, DayOfWeek day) {
        return switch (which) {
            case "last" -> today.with(TemporalAdjusters.previousOrSame(day));
            case "next" -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
            case "this" -> direction == DayParser.Direction.BACK ? plain(day) : thisWeek(day);
            case "coming", "the coming" -> today.with(TemporalAdjusters.next(day));
            default -> plain(day);
        };
    }

    private LocalDate thisWeek(DayOfWeek day) {
        return today.with(TemporalAdjusters.nextOrSame(day));
    }

    private LocalDate plain(DayOfWeek day) {
        return today.with(
                direction == DayParser.Direction.BACK
                        ? TemporalAdjusters.previousOrSame(day)
                        : TemporalAdjusters.next(day));
    }

    /** The latest such day, or where days lie ahead the next; either may be today. */
    Optional<LocalDate> dayOfMonth(String words) {
        Matcher matcher = DAY_OF_MONTH.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(matcher.group(1));
        int step = direction == DayParser.Direction.BACK ? -1 : 1;
        return Stream.iterate(YearMonth.from(today), month -> month.plusMonths(step))
                .limit(12)
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day))
                .filter(date -> step > 0 ? !date.isBefore(today) : !date.isAfter(today))
                .findFirst();
    }

    private Optional<LocalDate> edge(String words) {
        Matcher matcher = EDGE.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean isEnd = matcher.group(1).equals("end") || matcher.group(1).startsWith("last");
        boolean isNext = matcher.group(2) != null && matcher.group(2).endsWith("next");
        return edge(matcher.group(3), isNext ? 1 : 0, isEnd);
    }

    private Optional<LocalDate> edge(String unit, int later, boolean isEnd) {
        return switch (unit) {
            case "week" -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(later);
                yield Optional.of(isEnd ? monday.plusDays(6) : monday);
            }
            case "month" -> Optional.of(edge(YearMonth.from(today).plusMonths(later), isEnd));
            case "year" -> {
                Year year = Year.from(today).plusYears(later);
                yield Optional.of(edge(year.atMonth(isEnd ? Month.DECEMBER : Month.JANUARY), isEnd));
            }
            default -> DateParser.month(unit).map(month -> edge(nearest(month), isEnd));
        };
    }

    private static LocalDate edge(YearMonth month, boolean isEnd) {
        return isEnd ? month.atEndOfMonth() : month.atDay(1);
    }

    /** The month of that name that is not over, or where days lie behind, the one that has begun. */
    private YearMonth nearest(Month name) {
        YearMonth now = YearMonth.from(today);
        YearMonth thisYear = now.withMonth(name.getValue());
        return direction == DayParser.Direction.BACK
                ? thisYear.minusYears(thisYear.isAfter(now) ? 1 : 0)
                : thisYear.plusYears(thisYear.isBefore(now) ? 1 : 0);
    }
}
