package dev.cairn.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.bot.load.ChangeLedger;
import dev.cairn.bot.load.SteadyLoad;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.SlowDeadlines;
import dev.cairn.bot.playground.UserSession;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a disk that is really full: a small one in memory, which only root may mount. */
class FullDiskTest {
    private static final Duration PATIENT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=8m", "cairn-test", folder.toString()),
                "a file system can be mounted by root alone, and not in every container");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", folder.toString());
    }

    @Test
    void changesAreRefusedWhileTheDiskIsFullAndNothingConfirmedIsLost() throws Exception {
        String jdbc = "jdbc:sqlite:" + folder.resolve("cairn.db");
        ChangeLedger ledger = new ChangeLedger();
        try (FakeDiscord fakeDiscord = FakeDiscord.start(SlowDeadlines.options(Clock.systemUTC()));
                WatchedCairn cairn = WatchedCairn.start(fakeDiscord, jdbc)) {
            List<UserSession> people = SteadyLoad.people(fakeDiscord, 20);
            try (SteadyLoad load = SteadyLoad.start(people, 20, ledger)) {
                load.awaitMore(20);
                Path ballast = fillDisk();
                await().atMost(PATIENT).until(() -> ledger.declined() > 0);
                await().atMost(PATIENT).until(cairn::health, health -> health.contains("the disk is full"));
                Files.delete(ballast);
                await().atMost(PATIENT).until(cairn::health, health -> health.contains("stores changes"));
                await().atMost(PATIENT)
                        .until(() -> !LearnerClient.words(people.get(0).slash("log time", Map.of("minutes", 1)))
                                .contains("can’t reach my records"));
                load.awaitMore(20);
            }
            ChangeLedger.Comparison comparison = ledger.compare(jdbc);
            System.out.println(comparison);
            assertThat(comparison.lost()).isEmpty();
            assertThat(comparison.unanswered()).isZero();
        }
    }

    private Path fillDisk() throws IOException {
        Path ballast = folder.resolve("ballast");
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
            return ballast;
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
