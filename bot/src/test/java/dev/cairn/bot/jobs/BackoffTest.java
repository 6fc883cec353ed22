package dev.cairn.bot.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Random random = new Random(1);

    @Test
    void theFirstWaitIsBetweenFiveAndTenSeconds() {
        assertThat(waits(0))
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10)));
    }

    @Test
    void theWaitDoublesWithEachFailure() {
        assertThat(waits(3))
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(80)));
    }

    @Test
    void theWaitIsNeverMoreThanAnHour() {
        assertThat(waits(1_000_000))
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofMinutes(30), Duration.ofHours(1)));
    }

    @Test
    void runsThatFailedTogetherAreSpreadOut() {
        assertThat(waits(5).stream().distinct().count()).isGreaterThan(900);
    }

    private List<Duration> waits(int failures) {
        return IntStream.range(0, 1_000)
                .mapToObj(any -> Backoff.after(failures, random))
                .toList();
    }
}
