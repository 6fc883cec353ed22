package dev.cairn.bot.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date that names its day and month: "Nov 19", "19 November 2026", "2026-11-19", "19.11.", "11/19". Figures between
 * slashes are read only if one order of day and month is possible.
 *
 * @param withoutYear chooses the date that is meant where no year was given
 */
record DateParser(Function<MonthDay, LocalDate> withoutYear) {
    private static final int MIN_NAME_LENGTH = 3;
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
    /** Figures with points have the day first wherever they are written. */
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})(?:\\.|\\. ?(\\d{4}|\\d{2}))?");

    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2}) ?[/-] ?(\\d{1,2})(?: ?[/-] ?(\\d{4}|\\d{2}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,})\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?(?:,?[ -](\\d{4}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:the )?(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]?(?:of )?(\\p{L}{3,})\\.?(?:,?[ -](\\d{4}))?");

    /** The date in lower-case words; empty if they are none, or if they could mean two. */
    Optional<LocalDate> read(String words) {
        return readings(words).filter(days -> days.size() == 1).map(days -> days.get(0));
    }

    /** The two dates that the words could mean, the one with the month first before the other; empty if they are clear. */
    Optional<List<LocalDate>> ambiguous(String words) {
        return readings(words).filter(days -> days.size() > 1);
    }

    private Optional<List<LocalDate>> readings(String words) {
        return Stream.of(iso(words), points(words), slashes(words), monthFirst(words), dayFirst(words))
                .filter(days -> !days.isEmpty())
                .findFirst();
    }

    private List<LocalDate> iso(String words) {
        Matcher matcher = ISO.matcher(words);
        return matcher.matches() ? date(matcher.group(3), matcher.group(2), matcher.group(1)) : List.of();
    }

    private List<LocalDate> points(String words) {
        Matcher matcher = POINTS.matcher(words);
        return matcher.matches() ? date(matcher.group(1), matcher.group(2), matcher.group(3)) : List.of();
    }

    private List<LocalDate> slashes(String words) {
        Matcher matcher = SLASHES.matcher(words);
        if (!matcher.matches()) {
            return List.of();
        }
        return Stream.concat(
                        date(matcher.group(2), matcher.group(1), matcher.group(3)).stream(),
                        date(matcher.group(1), matcher.group(2), matcher.group(3)).stream())
                .distinct()
                .toList();
    }

    private List<LocalDate> monthFirst(String words) {
        Matcher matcher = MONTH_FIRST.matcher(words);
        return matcher.matches() ? named(matcher.group(2), matcher.group(1), matcher.group(3)) : List.of();
    }

    private List<LocalDate> dayFirst(String words) {
        Matcher matcher = DAY_FIRST.matcher(words);
        return matcher.matches() ? named(matcher.group(1), matcher.group(2), matcher.group(3)) : List.of();
    }

    private List<LocalDate> named(String day, String name, @Nullable String year) {
        return month(name)
                .map(month -> date(day, Integer.toString(month.getValue()), year))
                .orElse(List.of());
    }

    /** A month by its English name or at least three letters of its beginning. */
    static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> name.length() >= MIN_NAME_LENGTH
                        && month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT)
                                .startsWith(name))
                .findFirst();
    }

    /** The date; none if the calendar has no such day. */
    private List<LocalDate> date(String day, String month, @Nullable String year) {
        try {
            MonthDay date = MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
            return List.of(
                    year == null
                            ? withoutYear.apply(date)
                            : LocalDate.of(year(year), date.getMonth(), date.getDayOfMonth()));
        } catch (DateTimeException noSuchDay) {
            return List.of();
        }
    }

    private static int year(String figures) {
        int year = Integer.parseInt(figures);
        return figures.length() == 2 ? 2000 + year : year;
    }
}
