package dev.cairn.bot.features.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.time.StudyCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {
    private static final StudyCalendar BERLIN = new StudyCalendar(ZoneId.of("Europe/Berlin"), LocalTime.of(4, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T19:00, 2026-11-21T19:00, ON_TIME",
        "2026-11-21T19:00, 2026-11-21T19:15, ON_TIME",
        "2026-11-21T19:00, 2026-11-21T19:16, LATE",
        "2026-11-21T08:00, 2026-11-21T14:00, LATE",
        "2026-11-21T08:00, 2026-11-21T14:01, TOO_LATE",
        "2026-11-21T08:00, 2026-11-22T08:00, TOO_LATE",
        // Nobody is woken for what was meant for the evening.
        "2026-11-21T19:00, 2026-11-21T21:59, LATE",
        "2026-11-21T19:00, 2026-11-21T22:00, TOO_LATE",
        "2026-11-21T21:59, 2026-11-22T03:00, TOO_LATE",
        // A queue is no outage.
        "2026-11-21T21:55, 2026-11-21T22:05, ON_TIME",
        // Who set it for the night gets it in the night.
        "2026-11-21T23:00, 2026-11-22T01:00, LATE",
        "2026-11-22T05:00, 2026-11-22T06:00, LATE",
        "2026-11-22T06:59, 2026-11-22T07:30, LATE",
        // Six hours pass on the sun's clock, not on the wall's.
        "2026-10-25T01:00, 2026-10-25T06:00, LATE",
        "2026-10-25T01:00, 2026-10-25T06:01, TOO_LATE",
        "2026-03-29T01:00, 2026-03-29T08:00, LATE",
    })
    void aLateReminderIsSentForAWhileButNotAtNight(LocalDateTime due, LocalDateTime now, Lateness lateness) {
        assertThat(Lateness.of(at(due), at(now), BERLIN.zone())).isEqualTo(lateness);
    }

    private static Instant at(LocalDateTime wall) {
        return BERLIN.instantOf(wall);
    }
}
