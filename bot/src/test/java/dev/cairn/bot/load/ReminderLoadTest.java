package dev.cairn.bot.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.rest.RateLimit;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Reminders due in the same minute, against a Discord that takes fifty requests a second and refuses what is beyond: none
 * is lost and none comes twice, also when one of two processes is killed half-way.
 *
 * <p>A few, unless {@code -Dcairn.reminders=20000} asks for more. How fast it goes, and how soon commands are answered
 * meanwhile, depends on the machine and is only printed:
 * {@code mvn -q verify -Dtest=ReminderLoadTest -Dcairn.reminders=20000 -Dsurefire.failIfNoSpecifiedTests=false}
 */
class ReminderLoadTest {
    private static final int FEW = 160;
    private static final int REMINDERS = Integer.getInteger("cairn.reminders", FEW);
    private static final int PER_SECOND = 40;
    private static final int COMMANDS_PER_SECOND = 20;
    private static final Duration DEAD_AFTER = Duration.ofMinutes(2);

    private static FakeDiscord limited() throws Exception {
        Clock clock = Clock.systemUTC();
        return FakeDiscord.start(
                FakeDiscordOptions.defaults(clock).withGlobalLimit(new RateLimit(50, Duration.ofSeconds(1))),
                new World(clock));
    }

    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private static Duration enough() {
        return Duration.ofSeconds(2L * REMINDERS / PER_SECOND + 60);
    }

    @EachDatabase
    void remindersOfOneMinuteComeOnceAndDoNotSlowCommands(DatabaseUrl url) throws Exception {
        try (FakeDiscord fakeDiscord = limited()) {
            UserSession session = session(fakeDiscord);
            Instant due = now().plus(Duration.ofMinutes(REMINDERS / 10_000 + 1));
            RemindedLearners learners = new RemindedLearners(fakeDiscord, url, REMINDERS, due);
            try (BotProcess cairn = BotProcess.cairn(fakeDiscord, url.jdbc())) {
                warmUp(session);
                Latencies without = commands(session, 5);
                waitFor(due);
                learners.await(1, Duration.ofSeconds(30));
                Latencies beside = commands(session, Math.min(30, REMINDERS / PER_SECOND));
                learners.await(REMINDERS, enough());
                cairn.requireAlive();
                print(
                        url,
                        "%d reminders, %d not there, %d twice",
                        REMINDERS,
                        REMINDERS - learners.reached(),
                        learners.twice());
                print(
                        url,
                        "%.1f a second, %.0f %% of %d",
                        learners.rate(),
                        100 * learners.rate() / PER_SECOND,
                        PER_SECOND);
                print(url, "/next without: %s", without);
                print(url, "/next beside:  %s", beside);
                print(url, "refused with 429: %d", refused(fakeDiscord));
                assertThat(learners.reached()).isEqualTo(REMINDERS);
                assertThat(learners.twice()).isZero();
            }
        }
    }

    @EachDatabase
    void remindersSurviveTheDeathOfOneOfTwoProcesses(DatabaseUrl url) throws Exception {
        assumeTrue(url instanceof DatabaseUrl.Postgres, "SQLite is for one process");
        assumeTrue(REMINDERS > FEW, "SeveralProcessesTest kills a process too; -Dcairn.reminders does so with more");
        try (FakeDiscord fakeDiscord = limited()) {
            RemindedLearners learners = new RemindedLearners(fakeDiscord, url, REMINDERS, now());
            BotProcess killed = BotProcess.cairn(fakeDiscord, url.jdbc());
            try (BotProcess other = BotProcess.cairn(fakeDiscord, url.jdbc())) {
                learners.await(REMINDERS / 2, enough());
                int before = learners.reached();
                killed.kill();
                learners.await(REMINDERS, enough().plus(DEAD_AFTER));
                other.requireAlive();
                print(
                        url,
                        "%d reminders, one process killed after %d: %d not there, %d twice",
                        REMINDERS,
                        before,
                        REMINDERS - learners.reached(),
                        learners.twice());
                print(url, "%.1f a second of both, refused with 429: %d", learners.rate(), refused(fakeDiscord));
                assertThat(learners.reached()).isEqualTo(REMINDERS);
                assertThat(learners.twice()).isZero();
            } finally {
                killed.kill();
            }
        }
    }

    private static UserSession session(FakeDiscord fakeDiscord) {
        World world = fakeDiscord.world();
        Server server = world.addServer("Load", world.addPerson("Owner"));
        world.addChannel(server, "general");
        User person = world.addPerson("Busy");
        world.join(server, person);
        return ActingUser.of(fakeDiscord, person).in(server, "general");
    }

    /** Warms the process up, also on a busy machine. */
    private static void warmUp(UserSession session) throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            if (commands(session, 1).lost() == 0) {
                return;
            }
        }
    }

    private static Latencies commands(UserSession session, int seconds) throws InterruptedException {
        Latencies latencies = new Latencies(COMMANDS_PER_SECOND * seconds);
        for (int i = 0; i < COMMANDS_PER_SECOND * seconds; i++) {
            latencies.time(() -> session.slash("next").interaction().answer());
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1) / COMMANDS_PER_SECOND);
        }
        latencies.await();
        return latencies;
    }

    private static void waitFor(Instant due) throws InterruptedException {
        Duration left = Duration.between(Clock.systemUTC().instant(), due);
        Thread.sleep(Math.max(0, left.toMillis()));
    }

    private static long refused(FakeDiscord fakeDiscord) {
        return fakeDiscord.requests().refusals().stream()
                .filter(refusal -> refusal.status() == 429)
                .count();
    }

    private static void print(DatabaseUrl url, String format, Object... values) {
        System.out.println(url.getClass().getSimpleName() + ": " + String.format(Locale.ROOT, format, values));
    }
}
