package dev.cairn.bot.journey;

import static dev.cairn.bot.journey.ReminderSteps.inBerlin;
import static dev.cairn.bot.journey.ReminderSteps.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.playground.clock.ClockMover;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that a clock moved in steps lets everything happen at its own time. */
class MovedClockTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final RunningCairn cairn = new RunningCairn();
    private Learner ada;

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
        ada = cairn.follower("Ada");
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    @Test
    void everyReminderOfThreeDaysComesAtItsOwnTimeAndNoneIsLate() {
        inBerlin(ada, Map.of("time", "18:00"));
        message(ada, 1);
        ada.uses("remind add", Map.of("time", "20:30"));

        Instant start = cairn.clock().instant();

        ada.movesClockTo(start.plus(Duration.ofDays(3)));

        assertThat(timesAfter(start))
                .containsExactly(
                        LocalTime.of(18, 0),
                        LocalTime.of(20, 30),
                        LocalTime.of(18, 0),
                        LocalTime.of(20, 30),
                        LocalTime.of(18, 0),
                        LocalTime.of(20, 30));
        assertThat(ada.inDm().sees()).noneMatch(text -> text.contains("late") || text.contains("sorry"));
    }

    @Test
    void aTimerThatEndsOnTheWayEndsAtItsMoment() {
        Instant start = cairn.clock().instant();
        ada.uses("focus start", "minutes", 25);

        ada.movesClockTo(start.plus(Duration.ofHours(3)));

        assertThat(ada.inDm().sees()).hasSize(1).noneMatch(text -> text.contains("ago"));
        assertThat(times(ada.inDm())).containsExactly(start.plus(Duration.ofMinutes(25)));
    }

    @Test
    void theClockStopsAtTheNextMessage() throws Exception {
        inBerlin(ada, Map.of("time", "18:00"));
        message(ada, 1);

        mover().moveToNextMessage(() -> ada.inDm().sees().size() > 1);

        assertThat(cairn.clock().instant().atZone(BERLIN).toLocalTime()).isEqualTo(LocalTime.of(18, 0));
        assertThat(ada.inDm().sees()).hasSize(2);
    }

    @Test
    void withoutAReminderThereIsNoNextMessageAndTheClockStays() {
        Instant before = cairn.clock().instant();

        assertThatThrownBy(() -> mover().moveToNextMessage(() -> false)).hasMessageContaining("/remind add");

        assertThat(cairn.clock().instant()).isEqualTo(before);
    }

    private ClockMover mover() {
        return cairn.fakeDiscord().clockMover();
    }

    private List<LocalTime> timesAfter(Instant start) {
        return times(ada.inDm()).stream()
                .filter(time -> time.isAfter(start))
                .map(time -> time.atZone(BERLIN).toLocalTime())
                .toList();
    }

    private static List<Instant> times(Learner learner) {
        return learner.session().messages().stream()
                .map(message -> OffsetDateTime.parse(
                                message.json().path("timestamp").asText())
                        .toInstant())
                .toList();
    }
}
