package dev.cairn.bot.features.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.time.StudyCalendar;
import dev.cairn.bot.time.WeekdayParser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderScheduleTest {

    @ParameterizedTest(name = "{0}, {1} on {2} after {4}")
    @CsvSource({
        // An ordinary day, before and after the time, and at it.
        "Europe/Berlin, 19:00, every day, 2026-01-01, 2026-11-21T17:59:59Z, 2026-11-21, 2026-11-21T18:00:00Z",
        "Europe/Berlin, 19:00, every day, 2026-01-01, 2026-11-21T18:00:00Z, 2026-11-22, 2026-11-22T18:00:00Z",
        // Days of the week; the 21st is a Saturday.
        "Europe/Berlin, 19:00, weekdays, 2026-01-01, 2026-11-21T08:00:00Z, 2026-11-23, 2026-11-23T18:00:00Z",
        "Europe/Berlin, 19:00, weekend, 2026-01-01, 2026-11-21T19:00:00Z, 2026-11-22, 2026-11-22T18:00:00Z",
        "Europe/Berlin, 19:00, sat, 2026-01-01, 2026-11-21T19:00:00Z, 2026-11-28, 2026-11-28T18:00:00Z",
        // It comes once on a day, however early the clocks show it again.
        "America/New_York, 19:00, every day, 2026-11-22, 2026-11-21T10:01:00Z, 2026-11-22, 2026-11-23T00:00:00Z",
        // Paused until a day.
        "Europe/Berlin, 19:00, every day, 2026-12-24, 2026-11-21T08:00:00Z, 2026-12-24, 2026-12-24T18:00:00Z",
        // Clocks go forward: the same wall time is an hour earlier, a skipped one is when they resume.
        "Europe/Berlin, 19:00, every day, 2026-01-01, 2026-03-28T18:00:00Z, 2026-03-29, 2026-03-29T17:00:00Z",
        "Europe/Berlin, 02:30, every day, 2026-01-01, 2026-03-28T02:00:00Z, 2026-03-29, 2026-03-29T01:00:00Z",
        "Europe/Berlin, 02:30, every day, 2026-03-30, 2026-03-29T01:00:00Z, 2026-03-30, 2026-03-30T00:30:00Z",
        // Clocks go back: once, at the first of the two.
        "Europe/Berlin, 02:30, every day, 2026-01-01, 2026-10-24T23:00:00Z, 2026-10-25, 2026-10-25T00:30:00Z",
        "Europe/Berlin, 02:30, every day, 2026-10-26, 2026-10-25T00:30:00Z, 2026-10-26, 2026-10-26T01:30:00Z",
        "Europe/Berlin, 02:30, every day, 2026-01-01, 2026-10-25T00:31:00Z, 2026-10-26, 2026-10-26T01:30:00Z",
        // Half an hour forward, at Lord Howe Island; a midnight that is skipped, in Beirut; a skipped date, in Apia.
        "Australia/Lord_Howe, 02:15, every day, 2026-01-01, 2026-10-03T12:00:00Z, 2026-10-04, 2026-10-03T15:30:00Z",
        "Asia/Beirut, 00:00, every day, 2026-01-01, 2026-03-28T12:00:00Z, 2026-03-29, 2026-03-28T22:00:00Z",
        "Pacific/Apia, 19:00, every day, 2011-12-30, 2011-12-30T06:00:00Z, 2011-12-30, 2011-12-30T10:00:00Z",
        // Far from Greenwich the date is another one.
        "Pacific/Kiritimati, 00:30, every day, 2026-01-01, 2026-11-20T10:31:00Z, 2026-11-22, 2026-11-21T10:30:00Z",
        "Asia/Kathmandu, 07:00, every day, 2026-01-01, 2026-11-21T00:00:00Z, 2026-11-21, 2026-11-21T01:15:00Z",
    })
    void nextTimeFollowsDaysZoneAndClockChanges(
            ZoneId zone, LocalTime time, String days, LocalDate earliest, Instant after, LocalDate day, Instant at) {
        ReminderSchedule rhythm =
                new ReminderSchedule(time, WeekdayParser.read(days).orElseThrow());
        StudyCalendar calendar = new StudyCalendar(zone, LocalTime.of(4, 0));
        assertThat(rhythm.next(calendar, earliest, after)).isEqualTo(new NextTime(day, at));
    }

    @ParameterizedTest
    @CsvSource({"DAILY, 2026-11-22", "WEEKLY, 2026-11-28"})
    void aReminderIsDueAgainTheNextDayOrAWeekLater(Cadence cadence, LocalDate earliest) {
        assertThat(ReminderSchedule.earliestAfter(LocalDate.of(2026, 11, 21), cadence))
                .isEqualTo(earliest);
    }
}
