package dev.cairn.bot.time;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a set of weekdays in English words: "every day", "weekdays", "Mon, Wed and Fri", "Mon;Wed", "tue-thu", "none". */
public final class WeekdayParser {
    public static final Set<DayOfWeek> ALL = Set.of(DayOfWeek.values());
    static final Set<DayOfWeek> WORKING = Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final Set<String> NONE = Set.of("none", "no", "never", "nothing", "no days", "-");
    private static final Pattern RANGE = Pattern.compile(" ?(-|\u2013|\\bto\\b) ?");
    private static final Pattern SEPARATOR = Pattern.compile("( |,|;|/|&|\\+|\\band\\b)+");
    private static final int MIN_NAME_LENGTH = 2;

    private WeekdayParser() {}

    /** Reads at least one day; empty if the text means no days or is not understood. */
    public static Optional<Set<DayOfWeek>> read(String typed) {
        return readOrNone(typed).filter(days -> !days.isEmpty());
    }

    /** Reads a set of days, which may be the empty set, as for "none"; empty if the text is not understood. */
    public static Optional<Set<DayOfWeek>> readOrNone(String typed) {
        String text = normalized(typed);
        if (NONE.contains(text)) {
            return Optional.of(Set.of());
        }
        Optional<Set<DayOfWeek>> named = named(text);
        if (named.isPresent()) {
            return named;
        }
        List<String> parts = parts(text);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        parts.forEach(part -> days.addAll(days(part)));
        return parts.isEmpty() || parts.stream().anyMatch(part -> days(part).isEmpty())
                ? Optional.empty()
                : Optional.of(Set.copyOf(days));
    }

    /** The first part of a list that is no day; empty if every part is one. */
    static Optional<String> unknownPart(String typed) {
        return parts(normalized(typed)).stream()
                .filter(part -> days(part).isEmpty())
                .findFirst();
    }

    private static String normalized(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static List<String> parts(String text) {
        return SEPARATOR
                .splitAsStream(RANGE.matcher(text).replaceAll("-"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<Set<DayOfWeek>> named(String text) {
        return switch (text) {
            case "every day", "everyday", "daily", "all", "all days", "always" -> Optional.of(ALL);
            case "weekdays", "weekday", "working days", "workdays" -> Optional.of(WORKING);
            case "weekend", "weekends", "the weekend" -> Optional.of(WEEKEND);
            default -> Optional.empty();
        };
    }

    /** The days of one part of a list; none if it is not understood. */
    private static Set<DayOfWeek> days(String part) {
        return named(part).orElseGet(() -> range(part));
    }

    /** One day, or a range of days, which may span the end of the week; none if it is neither. */
    private static Set<DayOfWeek> range(String part) {
        String[] ends = part.split("-", -1);
        Optional<DayOfWeek> from = day(ends[0]);
        Optional<DayOfWeek> to = day(ends[ends.length - 1]);
        if (ends.length > 2 || from.isEmpty() || to.isEmpty()) {
            return Set.of();
        }
        Set<DayOfWeek> days = EnumSet.of(to.get());
        for (DayOfWeek day = from.get(); day != to.get(); day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    /** A day by its name or the beginning of it, in the plural too. */
    static Optional<DayOfWeek> day(String text) {
        String singular = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        if (singular.length() < MIN_NAME_LENGTH) {
            return Optional.empty();
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(singular)
                        || day.name().toLowerCase(Locale.ROOT).startsWith(text))
                .findFirst();
    }

    /** Writes the days as {@link #read} takes them: "every day", "weekdays", "Mon, Wed, Fri". */
    public static String describe(Set<DayOfWeek> days) {
        if (days.equals(ALL)) {
            return "every day";
        }
        if (days.equals(WORKING)) {
            return "weekdays";
        }
        return days.equals(WEEKEND)
                ? "weekends"
                : days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                        .collect(Collectors.joining(", "));
    }
}
