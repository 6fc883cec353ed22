package dev.cairn.bot.time;

import dev.cairn.bot.features.settings.SettingsCopy;
import dev.cairn.bot.interaction.UserError;
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

/** Days of the week to rest on, as people write and read them. */
public final class RestDays {
    private static final Pattern BETWEEN = Pattern.compile("[,;&+/\\s]+|\\band\\b");
    private static final Pattern SPAN = Pattern.compile("\\s*(?:-|\u2013|\\bto\\b)\\s*");
    private static final Set<String> NONE = Set.of("none", "no", "never", "nothing", "no days", "-");
    private static final Set<String> WEEKEND = Set.of("weekend", "weekends");
    private static final int FEWEST_LETTERS = 2;

    private RestDays() {}

    /**
     * The days written, by their names or the beginnings of them, in any order: "Sat, Sun", "weekends", "Mon-Wed", "none".
     *
     * @throws UserError for what is no day, and for all seven
     */
    public static Set<DayOfWeek> of(String typed) {
        String text = typed.strip().toLowerCase(Locale.ENGLISH);
        if (NONE.contains(text)) {
            return Set.of();
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : BETWEEN.split(SPAN.matcher(text).replaceAll("-"), -1)) {
            if (!part.isEmpty()) {
                days.addAll(part(part).orElseThrow(() -> new UserError(SettingsCopy.noSuchDay(part))));
            }
        }
        return notAll(days);
    }

    /**
     * Returns the days, which must leave one to study on.
     *
     * @throws UserError for all seven
     */
    public static Set<DayOfWeek> notAll(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            throw new UserError(SettingsCopy.noDayLeft());
        }
        return days;
    }

    private static Optional<Set<DayOfWeek>> part(String text) {
        if (WEEKEND.contains(text)) {
            return Optional.of(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        List<Optional<DayOfWeek>> ends =
                Arrays.stream(text.split("-", -1)).map(RestDays::day).toList();
        if (ends.size() > 2 || ends.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                span(ends.get(0).orElseThrow(), ends.get(ends.size() - 1).orElseThrow()));
    }

    private static Set<DayOfWeek> span(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> days = EnumSet.of(last);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    private static Optional<DayOfWeek> day(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> text.length() >= FEWEST_LETTERS)
                .filter(day -> day.name().toLowerCase(Locale.ENGLISH).startsWith(singular(text)))
                .findFirst();
    }

    private static String singular(String text) {
        return text.endsWith("days") ? text.substring(0, text.length() - 1) : text;
    }

    /** What may be meant while it is typed: one proposal for what it says already, and the usual ones. */
    public static List<String> like(String typed) {
        String text = typed.strip().toLowerCase(Locale.ENGLISH);
        List<String> usual = List.of("none", "weekends", "Sun", "Sat", "Fri, Sat", "Mon");
        if (text.isEmpty()) {
            return usual;
        }
        try {
            return List.of(written(of(text)));
        } catch (UserError notYet) {
            return usual.stream()
                    .filter(each -> each.toLowerCase(Locale.ENGLISH).startsWith(text))
                    .toList();
        }
    }

    /** "Sat, Sun", which reads back as the same; "none". */
    static String written(Set<DayOfWeek> days) {
        return days.isEmpty()
                ? "none"
                : days.stream().sorted().map(RestDays::name).collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
