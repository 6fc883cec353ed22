package dev.cairn.bot.features.recap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecapScheduleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Optional<LocalDate> NONE = Optional.empty();

    private static String next(RecapSchedule schedule, ZoneId zone, String after) {
        RecapSchedule.Due due = schedule.next(zone, Instant.parse(after), NONE);
        return due.at() + " about " + due.monday();
    }

    @Test
    void recapOfAWeekdayIsAboutTheWeekBefore() {
        RecapSchedule mondays = new RecapSchedule(DayOfWeek.MONDAY, 9);
        assertThat(next(mondays, BERLIN, "2026-03-01T00:00:00Z")).isEqualTo("2026-03-02T08:00:00Z about 2026-02-23");
        assertThat(next(mondays, BERLIN, "2026-03-02T07:59:59Z")).isEqualTo("2026-03-02T08:00:00Z about 2026-02-23");
        assertThat(next(mondays, BERLIN, "2026-03-02T08:00:00Z")).isEqualTo("2026-03-09T08:00:00Z about 2026-03-02");
    }

    @Test
    void recapOfASundayIsAboutTheWeekThatEndsThatDay() {
        assertThat(next(new RecapSchedule(DayOfWeek.SUNDAY, 20), BERLIN, "2026-03-02T08:00:00Z"))
                .isEqualTo("2026-03-08T19:00:00Z about 2026-03-02");
    }

    @Test
    void hourThatSpringSkipsIsAtTheEndOfTheGapAndOneThatAutumnRepeatsAtTheFirst() {
        RecapSchedule nights = new RecapSchedule(DayOfWeek.SUNDAY, 2);
        assertThat(next(nights, BERLIN, "2026-03-25T00:00:00Z")).startsWith("2026-03-29T01:00:00Z");
        assertThat(next(nights, BERLIN, "2026-10-21T00:00:00Z")).startsWith("2026-10-25T00:00:00Z");
        assertThat(next(nights, BERLIN, "2026-10-25T00:00:00Z")).startsWith("2026-11-01T01:00:00Z");
    }

    @Test
    void dayThatAZoneSkippedIsAtTheEndOfTheGap() {
        assertThat(next(new RecapSchedule(DayOfWeek.FRIDAY, 9), ZoneId.of("Pacific/Apia"), "2011-12-29T00:00:00Z"))
                .startsWith("2011-12-30T10:00:00Z");
    }

    @Test
    void weekThatIsDoneWithIsNotTakenAgain() {
        RecapSchedule wednesdays = new RecapSchedule(DayOfWeek.WEDNESDAY, 9);
        Optional<LocalDate> done = Optional.of(LocalDate.of(2026, 2, 23));
        assertThat(wednesdays
                        .next(BERLIN, Instant.parse("2026-03-02T09:00:00Z"), done)
                        .at())
                .isEqualTo("2026-03-11T08:00:00Z");
    }

    @Test
    void onlyWhatComesFromWednesdayOnIsFinal() {
        assertThat(new RecapSchedule(DayOfWeek.MONDAY, 0).comesBeforeClosing()).isTrue();
        assertThat(new RecapSchedule(DayOfWeek.TUESDAY, 23).comesBeforeClosing())
                .isTrue();
        assertThat(new RecapSchedule(DayOfWeek.WEDNESDAY, 0).comesBeforeClosing())
                .isFalse();
        assertThat(new RecapSchedule(DayOfWeek.SATURDAY, 0).comesBeforeClosing())
                .isFalse();
        assertThat(new RecapSchedule(DayOfWeek.SUNDAY, 0).comesBeforeClosing()).isTrue();
        assertThat(RecapSchedule.closes(LocalDate.of(2026, 2, 23), BERLIN)).isEqualTo("2026-03-03T23:00:00Z");
    }
}
