package dev.cairn.bot.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.SlowDeadlines;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.rest.RateLimit;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.StorageProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three processes with one token share the servers and a PostgreSQL database, as the README describes, while people use
 * them: one is killed, another is stopped and started again. Each reminder comes once, and no confirmed change is lost.
 */
class SeveralProcessesTest {
    private static final int PROCESSES = 3;
    private static final int PEOPLE_A_SHARD = 8;
    private static final int CHANGES_A_SECOND = 4;
    private static final int REMINDERS = 40;
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(90);
    /** A process that does not report for forty seconds counts as dead, and others take over its reminders. */
    private static final Duration REMINDED_WITHIN = Duration.ofMinutes(2);

    private final List<CairnProcess> processes = new ArrayList<>();
    private final List<List<UserSession>> people = new ArrayList<>();
    private final List<ChangeLedger> ledgers = new ArrayList<>();
    private final List<RemindedLearners> reminded = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        processes.forEach(CairnProcess::close);
    }

    @EachDatabase
    void oneMayBeKilledAndAnotherRestartedUnderLoad(DatabaseUrl url) throws Exception {
        assumeTrue(url instanceof DatabaseUrl.Postgres, "SQLite is for one process");
        World world = new World(Clock.systemUTC());
        FakeDiscordOptions options =
                SlowDeadlines.options(Clock.systemUTC()).withGlobalLimit(new RateLimit(50, Duration.ofSeconds(1)));
        try (FakeDiscord fakeDiscord = FakeDiscord.start(options, world)) {
            startAll(fakeDiscord, url);
            List<SteadyLoad> loads = loads();
            remind(fakeDiscord, url);
            loads.get(0).awaitMore(2 * CHANGES_A_SECOND);

            remind(fakeDiscord, url);
            await().atMost(REMINDED_WITHIN).until(() -> reminded.get(1).reached() > REMINDERS / 4);
            processes.get(1).kill();
            remind(fakeDiscord, url);
            assertThat(processes.get(2).stop()).as("exit code").isZero();
            restart(fakeDiscord, url, 1);
            restart(fakeDiscord, url, 2);
            remind(fakeDiscord, url);

            for (RemindedLearners learners : reminded) {
                learners.await(REMINDERS, REMINDED_WITHIN);
            }
            loads.forEach(load -> awaitMore(load, CHANGES_A_SECOND));
            loads.forEach(SteadyLoad::close);
            processes.forEach(CairnProcess::requireAlive);
            assertEachReminderCameOnce();
            assertNothingIsLost(url);
        }
    }

    private void startAll(FakeDiscord fakeDiscord, DatabaseUrl url) throws IOException {
        for (int shard = 0; shard < PROCESSES; shard++) {
            processes.add(start(fakeDiscord, url, shard));
            people.add(SteadyLoad.peopleOfShard(shard, PROCESSES, fakeDiscord, PEOPLE_A_SHARD));
            ledgers.add(new ChangeLedger());
        }
        await().atMost(STARTS_WITHIN).until(() -> {
            processes.forEach(CairnProcess::requireAlive);
            return fakeDiscord.gateway().identified() == PROCESSES;
        });
    }

    private CairnProcess start(FakeDiscord fakeDiscord, DatabaseUrl url, int shard) throws IOException {
        Path log = folder.resolve("shard-" + shard + ".log");
        return CairnProcess.start(fakeDiscord, url.jdbc(), log, Map.of("CAIRN_SHARDS", shard + "/" + PROCESSES));
    }

    private void restart(FakeDiscord fakeDiscord, DatabaseUrl url, int shard) throws IOException {
        int before = fakeDiscord.gateway().identified();
        processes.set(shard, start(fakeDiscord, url, shard));
        await().atMost(STARTS_WITHIN).until(() -> fakeDiscord.gateway().identified() > before);
    }

    private List<SteadyLoad> loads() {
        List<SteadyLoad> loads = new ArrayList<>();
        for (int shard = 0; shard < PROCESSES; shard++) {
            loads.add(SteadyLoad.start(people.get(shard), CHANGES_A_SECOND, ledgers.get(shard)));
        }
        return loads;
    }

    private void remind(FakeDiscord fakeDiscord, DatabaseUrl url) throws StorageProblem {
        Instant due = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MINUTES);
        reminded.add(new RemindedLearners(fakeDiscord, url, REMINDERS, due));
    }

    private static void awaitMore(SteadyLoad load, int changes) {
        try {
            load.awaitMore(changes);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private void assertEachReminderCameOnce() {
        for (RemindedLearners learners : reminded) {
            assertThat(learners.reached()).as("reminded").isEqualTo(REMINDERS);
            assertThat(learners.twice()).as("reminded twice").isZero();
        }
    }

    private void assertNothingIsLost(DatabaseUrl url) {
        for (int shard = 0; shard < PROCESSES; shard++) {
            ChangeLedger.Comparison comparison = ledgers.get(shard).compare(url.jdbc());
            System.out.println("shard " + shard + ": " + comparison);
            assertThat(comparison.lost()).as("lost of shard %d", shard).isEmpty();
            assertThat(comparison.acknowledged())
                    .as("confirmed by shard %d", shard)
                    .isNotEmpty();
        }
    }
}
