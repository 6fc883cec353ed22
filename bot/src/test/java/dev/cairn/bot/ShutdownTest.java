package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.SlowDeadlines;
import dev.cairn.bot.playground.interactions.CallbackType;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShutdownTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void runningHandlerFinishesBeforeTheProcessStops() throws Exception {
        Path file = folder.resolve("cairn.db");
        Path log = folder.resolve("log");
        try (FakeDiscord fakeDiscord = FakeDiscord.start(SlowDeadlines.options(Clock.systemUTC()))) {
            Process cairn = ProbedProcess.start(fakeDiscord, file, log);
            try {
                assertThat(fakeDiscord.awaitBot(SOON)).as(Files.readString(log)).isTrue();
                InteractionOutcome slow = ActingUser.of(
                                fakeDiscord,
                                fakeDiscord.world().people().iterator().next())
                        .inDm()
                        .slash("slow", Map.of("text", "down"));
                assertThat(slow.answer().type()).isEqualTo(CallbackType.DEFERRED_MESSAGE);

                long asked = System.nanoTime();
                cairn.destroy();

                assertThat(slow.message(AT_MOST).toString()).contains("written down");
                assertThat(cairn.waitFor(AT_MOST.toSeconds(), TimeUnit.SECONDS)).isTrue();
                assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(AT_MOST);
                assertThat(cairn.exitValue()).isZero();
            } finally {
                cairn.destroyForcibly();
            }
        }
        assertThat(learners(file)).isEqualTo(2);
        assertThat(Files.readString(log)).doesNotContain("were not finished", "Incident", "cairn:");
    }

    @Test
    void outOfMemoryEndsTheProcessSoThatItIsStartedAgain() throws Exception {
        Path log = folder.resolve("log");
        try (FakeDiscord fakeDiscord = FakeDiscord.start(SlowDeadlines.options(Clock.systemUTC()))) {
            Process cairn = ProbedProcess.start(fakeDiscord, folder.resolve("cairn.db"), log);
            try {
                assertThat(fakeDiscord.awaitBot(SOON)).as(Files.readString(log)).isTrue();
                var unused = ActingUser.of(
                                fakeDiscord,
                                fakeDiscord.world().people().iterator().next())
                        .inDm()
                        .slash("exhaust", Map.of("text", "memory"));

                assertThat(cairn.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
                assertThat(cairn.exitValue()).isEqualTo(3);
                assertThat(Files.readString(log)).contains("cairn: out of memory");
            } finally {
                cairn.destroyForcibly();
            }
        }
    }

    private static long learners(Path file) throws Exception {
        try (Database database = Database.open(new DatabaseUrl.Sqlite(file))) {
            return database.<Long, RuntimeException>read(handle -> handle.createQuery("SELECT count(*) FROM learner")
                    .mapTo(Long.class)
                    .one());
        }
    }
}
