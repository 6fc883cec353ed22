package dev.cairn.bot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,      2026-11-21T02:59:59Z, 4, 2026-11-20",
        "Europe/Berlin,      2026-11-21T03:00:00Z, 4, 2026-11-21",
        "America/New_York,   2026-11-22T08:59:59Z, 4, 2026-11-21",
        "Asia/Kathmandu,     2026-11-20T22:15:00Z, 4, 2026-11-21",
        "Pacific/Kiritimati, 2026-11-20T14:00:00Z, 4, 2026-11-21",
        "Europe/Berlin,      2026-11-20T23:00:00Z, 0, 2026-11-21",
    })
    void aDayBeginsAtItsHourInTheLearnersZone(ZoneId zone, Instant instant, int hour, LocalDate day) {
        assertThat(new StudyCalendar(zone, LocalTime.of(hour, 0)).dayOf(instant))
                .isEqualTo(day);
    }

    @Test
    void aDayWhoseHourIsSkippedBeginsWhenClocksResume() {
        StudyCalendar berlin = new StudyCalendar(ZoneId.of("Europe/Berlin"), LocalTime.of(2, 0));
        LocalDate spring = LocalDate.of(2026, 3, 29);
        assertThat(berlin.beginning(spring)).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(berlin.dayOf(Instant.parse("2026-03-29T00:59:59Z"))).isEqualTo(spring.minusDays(1));
    }

    @Test
    void aDayWhoseHourComesTwiceBeginsAtTheFirst() {
        StudyCalendar berlin = new StudyCalendar(ZoneId.of("Europe/Berlin"), LocalTime.of(2, 0));
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        assertThat(berlin.beginning(autumn)).isEqualTo("2026-10-25T00:00:00Z");
        assertThat(berlin.dayOf(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo(autumn);
    }
}
