package dev.cairn.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.Cairn;
import dev.cairn.bot.Config;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.interactions.CallbackType;
import dev.cairn.bot.storage.DatabaseUrl;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that people are told plainly when the database is busy or gone, and that Cairn recovers without a restart. */
class DatabaseFaultsTest {
    private static final List<String> UNITS = CairnExtension.unitIds();
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(15);

    @SuppressWarnings("NullAway.Init") // made before each test
    private FakeDiscord fakeDiscord;

    @BeforeEach
    void begin() throws Exception {
        fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()));
    }

    @AfterEach
    void end() {
        fakeDiscord.close();
    }

    @Test
    void lockedSqliteIsReportedToPeopleAndLosesNothing(@TempDir Path folder) throws Exception {
        String jdbc = "jdbc:sqlite:" + folder.resolve("cairn.db");
        try (Cairn cairn = cairn(jdbc);
                Connection other = DriverManager.getConnection(jdbc)) {
            assertThat(cairn).isNotNull();
            assertBusyThenWell(jdbc, other, "BEGIN IMMEDIATE");
        }
    }

    @Test
    void lockedPausedOrCutOffPostgresqlIsReportedToPeopleAndLosesNothing() throws Exception {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            String jdbc = postgres.getJdbcUrl("postgres", "postgres") + "&socketTimeout=4";
            try (Cairn cairn = cairn(jdbc);
                    Connection other = DriverManager.getConnection(jdbc)) {
                assertThat(cairn).isNotNull();
                assertBusyThenWell(jdbc, other, "BEGIN; LOCK TABLE learner IN ACCESS EXCLUSIVE MODE");
                assertPausedThenWell(jdbc, postmaster(jdbc));
                assertCutOffThenWell(jdbc);
            }
        }
    }

    private Cairn cairn(String jdbc) throws Exception {
        return Cairn.start(
                new Config(fakeDiscord.token(), fakeDiscord.apiUrl(), DatabaseUrl.parse(jdbc)), Clock.systemUTC());
    }

    private void assertBusyThenWell(String jdbc, Connection other, String lock) throws Exception {
        LearnerClient learner = CairnExtension.learner(fakeDiscord, "Busy");
        assertThat(LearnerClient.words(learner.finishes(UNITS.get(0)))).contains("Done:");
        try (Statement statement = other.createStatement()) {
            statement.execute(lock);
            InteractionOutcome first = learner.finishes(UNITS.get(1));
            assertThat(LearnerClient.words(learner.sends("help", "command", "done")))
                    .contains("/done");
            assertToldToComeBack(first);
            statement.execute("ROLLBACK");
        }
        assertWell(jdbc, learner, 2);
    }

    private void assertPausedThenWell(String jdbc, ProcessHandle postmaster) throws Exception {
        LearnerClient learner = CairnExtension.learner(fakeDiscord, "Paused");
        assertThat(LearnerClient.words(learner.finishes(UNITS.get(0)))).contains("Done:");
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        signal("-STOP", all);
        try {
            assertToldToComeBack(learner.finishes(UNITS.get(1)));
        } finally {
            signal("-CONT", all);
        }
        assertWell(jdbc, learner, 2);
    }

    private void assertCutOffThenWell(String jdbc) {
        LearnerClient learner = CairnExtension.learner(fakeDiscord, "Cut off");
        assertThat(LearnerClient.words(learner.finishes(UNITS.get(0)))).contains("Done:");
        new Rows(jdbc)
                .of("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = 'postgres' AND pid <> pg_backend_pid()");
        assertWell(jdbc, learner, 2);
    }

    private static void assertToldToComeBack(InteractionOutcome outcome) {
        assertThat(outcome.answer().type()).isEqualTo(CallbackType.DEFERRED_MESSAGE);
        assertThat(LearnerClient.words(outcome.message(TOLD_WITHIN))).contains("can’t reach my records");
    }

    /** Waits, since the pool takes a moment to notice dead connections. */
    private static void assertWell(String jdbc, LearnerClient learner, int finished) {
        await().atMost(LearnerClient.PATIENT)
                .until(() -> LearnerClient.words(learner.finishes(UNITS.get(1))).contains("Done:"));
        assertThat(new Rows(jdbc).finished(learner)).hasSize(finished);
        assertThat(new Rows(jdbc).done(learner)).hasSize(finished);
    }

    /** The parent of one of the processes that serve Cairn. */
    private static ProcessHandle postmaster(String jdbc) {
        return new Rows(jdbc)
                .of("SELECT pid FROM pg_stat_activity WHERE datname = 'postgres' AND pid <> pg_backend_pid()").stream()
                        .map(Long::valueOf)
                        .flatMap(pid -> ProcessHandle.of(pid).stream())
                        .flatMap(backend -> backend.parent().stream())
                        .findFirst()
                        .orElseThrow();
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws IOException, InterruptedException {
        for (ProcessHandle process : processes) {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }
}
