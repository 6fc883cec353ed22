package dev.cairn.bot.features.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.time.StudyCalendar;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnoozeTest {

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 2026-11-21T18:00:00Z, 2026-11-21T18:15:00Z",
        "HOUR, 2026-11-21T18:00:00Z, 2026-11-21T19:00:00Z",
        "TONIGHT, 2026-11-21T08:00:00Z, 2026-11-21T19:00:00Z",
        "TONIGHT, 2026-11-21T18:59:00Z, 2026-11-21T19:00:00Z",
        // It is evening already.
        "TONIGHT, 2026-11-21T19:00:00Z, 2026-11-21T20:00:00Z",
    })
    void aSnoozedReminderIsDueAgain(Snooze snooze, Instant now, Instant again) {
        StudyCalendar berlin = new StudyCalendar(ZoneId.of("Europe/Berlin"), LocalTime.of(4, 0));
        assertThat(snooze.until(now, berlin)).isEqualTo(again);
    }
}
