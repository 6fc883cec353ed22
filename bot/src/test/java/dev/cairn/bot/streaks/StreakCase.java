package dev.cairn.bot.streaks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.progress.StudyDays;
import dev.cairn.bot.time.CalendarChange;
import dev.cairn.bot.time.CalendarHistory;
import dev.cairn.bot.time.StudyCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the calendars and study days of one row of {@code streaks.csv}. */
final class StreakCase {
    private final CalendarHistory calendars;
    private final Set<LocalDate> finished = new HashSet<>();
    private final Map<LocalDate, Duration> logged = new HashMap<>();

    StreakCase(String calendars, String studied) {
        List<CalendarChange> changes = new ArrayList<>();
        for (String change : calendars.split(";", -1)) {
            changes.add(change(change.strip(), changes.isEmpty()));
        }
        this.calendars = new CalendarHistory(changes);
        Arrays.stream(studied.split(" ", -1)).filter(entry -> !entry.isEmpty()).forEach(this::enter);
    }

    /** {@link Instant#parse} wants the seconds. */
    static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static CalendarChange change(String text, boolean isFirst) {
        List<String> words = List.of(text.split(" ", -1));
        Instant since = isFirst ? Instant.MIN : instant(words.get(0));
        List<String> rest = isFirst ? words : words.subList(1, words.size());
        StudyCalendar calendar =
                new StudyCalendar(ZoneId.of(rest.get(0)), LocalTime.of(Integer.parseInt(rest.get(1)), 0));
        return new CalendarChange(
                since, calendar, rest.stream().skip(2).map(DayOfWeek::valueOf).collect(Collectors.toSet()));
    }

    private void enter(String entry) {
        if (entry.startsWith("-")) {
            assertThat(finished.remove(LocalDate.parse(entry.substring(1)))).isTrue();
        } else if (entry.contains("..")) {
            String[] ends = entry.split("\\.\\.", -1);
            LocalDate.parse(ends[0])
                    .datesUntil(LocalDate.parse(ends[1]).plusDays(1))
                    .forEach(finished::add);
        } else if (entry.endsWith("m")) {
            String[] parts = entry.substring(0, entry.length() - 1).split(":", -1);
            logged.merge(LocalDate.parse(parts[0]), Duration.ofMinutes(Long.parseLong(parts[1])), Duration::plus);
        } else {
            finished.add(entry.contains("T") ? calendars.dayOf(instant(entry)) : LocalDate.parse(entry));
        }
    }

    Streak at(Instant now) {
        NavigableSet<LocalDate> days = new TreeSet<>(finished);
        logged.forEach((day, time) -> {
            if (time.toMinutes() >= StudyDays.ENOUGH_MINUTES) {
                days.add(day);
            }
        });
        return Streak.of(days, calendars, now);
    }
}
