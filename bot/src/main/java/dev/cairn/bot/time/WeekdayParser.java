package dev.cairn.bot.time;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and writes a set of days the way people say it: "every day", "weekdays", "Mon, Wed and Fri", "tue-thu". */
public final class WeekdayParser {
    public static final Set<DayOfWeek> ALL = Set.of(DayOfWeek.values());
    static final Set<DayOfWeek> WORKING = Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final int SHORTEST_NAME = 2;

    private WeekdayParser() {}

    /** Empty for what is no set of days, and for no day at all. */
    public static Optional<Set<DayOfWeek>> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return switch (text) {
            case "every day", "everyday", "daily", "all", "all days", "always" -> Optional.of(ALL);
            case "weekdays", "weekday", "working days", "workdays" -> Optional.of(WORKING);
            case "weekend", "weekends", "the weekend" -> Optional.of(WEEKEND);
            default -> listed(text);
        };
    }

    private static Optional<Set<DayOfWeek>> listed(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        String spaced = text.replaceAll(" ?(-|–|\\bto\\b) ?", "-").replaceAll(" ?(,|;|/|&|\\+|\\band\\b) ?", " ");
        for (String part : spaced.strip().split(" +", -1)) {
            List<DayOfWeek> read = range(part);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            days.addAll(read);
        }
        return Optional.of(Set.copyOf(days));
    }

    /** One day, or those from one to another, over the end of the week if need be; none if it is neither. */
    private static List<DayOfWeek> range(String part) {
        String[] ends = part.split("-", -1);
        Optional<DayOfWeek> from = day(ends[0]);
        Optional<DayOfWeek> to = day(ends[ends.length - 1]);
        if (ends.length > 2 || from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        List<DayOfWeek> days = new ArrayList<>();
        DayOfWeek day = from.get();
        while (!day.equals(to.get())) {
            days.add(day);
            day = day.plus(1);
        }
        days.add(day);
        return days;
    }

    private static Optional<DayOfWeek> day(String text) {
        String name = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        if (name.length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        return ALL.stream()
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(name)
                        || day.name().toLowerCase(Locale.ROOT).startsWith(text))
                .findFirst();
    }

    /** As one says it: "every day", "weekdays", "Mon, Wed, Fri". */
    public static String said(Set<DayOfWeek> days) {
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
