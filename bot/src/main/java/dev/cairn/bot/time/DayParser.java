package dev.cairn.bot.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a day in English words, as seen from {@code today}: "yesterday", "2 days ago", "thu", "Nov 19",
 * "19 November 2026", "2026-11-19", "19.11.". Reads figures alone only in ISO form or with points, where their order is certain.
 */
record DayParser(LocalDate today) {
    private static final int MIN_NAME_LENGTH = 3;
    private static final int YEARS_TO_A_LEAP_DAY = 4;
    private static final Pattern AGO = Pattern.compile("(\\d{1,3}) days? ago");
    private static final Pattern WEEKDAY = Pattern.compile("(?:last |on )?(\\p{L}{3,})\\.?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?(\\p{L}{3,})\\.?(?:,? (\\d{4}))?");
    /** Figures with points have the day first wherever they are written. */
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})(?:\\.|\\. ?(\\d{4}))?");

    private static final Pattern LEADING_WEEKDAY = Pattern.compile("(\\p{L}{3,})\\.?,? (?=.*\\d)(.*)");

    /** The day; empty if the text is not a day. */
    Optional<LocalDate> read(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Stream.<Function<String, Optional<LocalDate>>>of(
                        this::relative, DayParser::iso, this::points, this::weekday, this::date, this::dateAfterWeekday)
                .flatMap(way -> way.apply(words).stream())
                .findFirst();
    }

    private Optional<LocalDate> relative(String words) {
        Matcher ago = AGO.matcher(words);
        if (ago.matches()) {
            return Optional.of(today.minusDays(Long.parseLong(ago.group(1))));
        }
        return switch (words) {
            case "today", "now" -> Optional.of(today);
            case "day before yesterday", "the day before yesterday" -> Optional.of(today.minusDays(2));
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> iso(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> points(String words) {
        Matcher matcher = POINTS.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            MonthDay day = MonthDay.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)));
            return on(day, Optional.ofNullable(matcher.group(3)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> on(MonthDay day, Optional<String> year) {
        return year.isPresent()
                ? Optional.of(LocalDate.of(Integer.parseInt(year.get()), day.getMonth(), day.getDayOfMonth()))
                : nearest(day);
    }

    /** The latest day of that name, which may be today. */
    private Optional<LocalDate> weekday(String words) {
        Matcher name = WEEKDAY.matcher(words);
        return name.matches()
                ? dayOfWeek(name.group(1)).map(day -> today.with(TemporalAdjusters.previousOrSame(day)))
                : Optional.empty();
    }

    private static Optional<DayOfWeek> dayOfWeek(String name) {
        return named(DayOfWeek.values(), name, day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    private static Optional<Month> month(String name) {
        return named(Month.values(), name, month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    private static <T> Optional<T> named(T[] values, String name, Function<T, String> full) {
        return Arrays.stream(values)
                .filter(value -> name.length() >= MIN_NAME_LENGTH
                        && full.apply(value).toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst();
    }

    private Optional<LocalDate> date(String words) {
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        if (monthFirst.matches()) {
            return date(monthFirst.group(1), monthFirst.group(2), Optional.ofNullable(monthFirst.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        return dayFirst.matches()
                ? date(dayFirst.group(2), dayFirst.group(1), Optional.ofNullable(dayFirst.group(3)))
                : Optional.empty();
    }

    /** Reads a date with its weekday before it, as this bot writes dates. */
    private Optional<LocalDate> dateAfterWeekday(String words) {
        Matcher named = LEADING_WEEKDAY.matcher(words);
        return named.matches() && dayOfWeek(named.group(1)).isPresent() ? date(named.group(2)) : Optional.empty();
    }

    private Optional<LocalDate> date(String monthName, String dayOfMonth, Optional<String> year) {
        try {
            Optional<MonthDay> day = month(monthName).map(month -> MonthDay.of(month, Integer.parseInt(dayOfMonth)));
            return day.flatMap(date -> on(date, year));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The nearest date, so that in January "Dec 30" is last year's. */
    private Optional<LocalDate> nearest(MonthDay day) {
        return IntStream.rangeClosed(-YEARS_TO_A_LEAP_DAY, YEARS_TO_A_LEAP_DAY)
                .mapToObj(years -> today.getYear() + years)
                .filter(day::isValidYear)
                .map(day::atYear)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, today))));
    }
}
