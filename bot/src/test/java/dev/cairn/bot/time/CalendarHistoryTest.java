package dev.cairn.bot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.features.settings.LearnerSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarHistoryTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalTime FOUR = LocalTime.of(4, 0);

    @Test
    void instantFallsOnTheDayOfTheCalendarOfItsTime() {
        CalendarHistory history = history(
                change(Instant.MIN, "Pacific/Honolulu"), change(Instant.parse("2026-03-02T20:00:00Z"), "Asia/Tokyo"));
        assertThat(history.dayOf(Instant.parse("2026-03-02T19:59:59Z"))).isEqualTo(MONDAY);
        assertThat(history.dayOf(Instant.parse("2026-03-02T20:00:00Z"))).isEqualTo(MONDAY.plusDays(1));
        assertThat(history.current().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void dayLengthCountsEveryCalendarOfTheDay() {
        CalendarHistory history = history(
                change(Instant.MIN, "Europe/Berlin"),
                change(Instant.parse("2026-03-02T12:00:00Z"), "America/New_York"));
        assertThat(history.lengthOf(MONDAY.minusDays(1))).isEqualTo(Duration.ofHours(24));
        assertThat(history.lengthOf(MONDAY)).isEqualTo(Duration.ofHours(30));
        assertThat(history.lengthOf(MONDAY.plusDays(1))).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void daysOfClockChangesHaveTheirRealLength() {
        CalendarHistory berlin = history(change(Instant.MIN, "Europe/Berlin"));
        assertThat(berlin.lengthOf(LocalDate.of(2026, 3, 28))).isEqualTo(Duration.ofHours(23));
        assertThat(berlin.lengthOf(LocalDate.of(2026, 10, 24))).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void skippedDayHasNoLengthAndIsNoRestDay() {
        Instant turn = Instant.parse("2026-03-02T14:00:00Z");
        CalendarHistory history = history(
                new CalendarChange(Instant.MIN, calendar("Pacific/Honolulu"), Set.of(DayOfWeek.MONDAY)),
                new CalendarChange(turn, calendar("Pacific/Kiritimati"), Set.of(DayOfWeek.MONDAY)));
        assertThat(history.lengthOf(MONDAY)).isEqualTo(Duration.ZERO);
        assertThat(history.isRest(MONDAY)).isFalse();
        assertThat(history.isRest(MONDAY.plusDays(7))).isTrue();
    }

    @Test
    void aThousandChangesOnOneDayAreReadQuickly() {
        List<CalendarChange> changes = new ArrayList<>(List.of(change(Instant.MIN, "UTC")));
        Instant midnight = Instant.parse("2026-03-02T00:00:00Z");
        for (int second = 0; second < 1_000; second++) {
            changes.add(change(midnight.plusSeconds(second), second % 2 == 0 ? "Europe/Berlin" : "UTC"));
        }
        assertThat(new CalendarHistory(changes).lengthOf(MONDAY.minusDays(1))).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void sevenRestDaysAreRefused() {
        Set<DayOfWeek> all = Set.of(DayOfWeek.values());
        assertThatThrownBy(() -> new CalendarChange(Instant.MIN, calendar("UTC"), all))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LearnerSettings.DEFAULT.with(all)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CalendarHistory history(CalendarChange... changes) {
        return new CalendarHistory(List.of(changes));
    }

    private static CalendarChange change(Instant since, String zone) {
        return new CalendarChange(since, calendar(zone), Set.of());
    }

    private static StudyCalendar calendar(String zone) {
        return new StudyCalendar(ZoneId.of(zone), FOUR);
    }
}
