package dev.cairn.bot.jobs.dbscheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.discord.CapturedLog;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.journey.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailureLogTest {
    private final SettableClock clock = new SettableClock();
    private final FailureLog streak = new FailureLog(new JobName("remind"), clock);

    @Test
    void repeatedFailuresAreLoggedOnceAndWithoutWhatPeopleWrote() {
        String log = CapturedLog.of(() -> {
            for (int i = 0; i < 100; i++) {
                streak.failed(new IllegalArgumentException("my secret note"));
                clock.move(Duration.ofMinutes(10));
            }
        });

        assertThat(log.lines()).hasSize(1);
        assertThat(log)
                .contains("The job remind fails, and is tried again later - java.lang.IllegalArgumentException at")
                .doesNotContain("secret");
    }

    @Test
    void anUnavailableDependencyIsLoggedAsAWarning() {
        String log = CapturedLog.of(
                () -> streak.failed(new UnavailableException("the database is away", new RuntimeException())));

        assertThat(log).contains("WARN").contains("The job remind has to wait").doesNotContain("ERROR");
    }

    @Test
    void failuresAmongSuccessesAreLoggedOnceAMinute() {
        String log = CapturedLog.of(() -> {
            for (int second = 0; second < 90; second++) {
                streak.failed(new IllegalStateException());
                streak.succeeded();
                clock.move(Duration.ofSeconds(1));
            }
        });

        assertThat(log.lines().filter(line -> line.contains("fails"))).hasSize(2);
    }
}
