package dev.cairn.bot.load;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.faults.Fault;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints how a complete bot performs under load in its own process. It fails if an answer is lost, but checks no figure: those depend on the machine and mean something only beside the baseline of the same run.
 *
 * <p>{@code mvn -q verify -Dtest=LoadDriver -Dsurefire.failIfNoSpecifiedTests=false}
 */
class LoadDriver {
    private static final Duration SLOW_SERVER = Duration.ofMillis(80);
    private static final int BURST = 100;
    private static final int RATE = 200;
    private static final int SECONDS = 10;
    private static final int WARMING = 4_000;
    private static final int GENTLY = 40;
    private static final int LEARNERS = 200;
    private static final int MANY = 100_000;

    @TempDir
    private Path folder;

    private final Curriculum curriculum = CurriculumReader.bundled().orThrow();

    @Test
    void burst() throws Exception {
        Latencies bare = burst(true);
        Latencies cairn = burst(false);
        print(BURST + " at once, a server that takes " + SLOW_SERVER.toMillis() + " ms");
        print("  bare bot, stock router: " + bare);
        print("  Cairn:                  " + cairn);
        print("  slowest answered, bare to Cairn: "
                + bare.lateness().map(late -> ratio(late, cairn.slowest())).orElse("beyond measure, for it lost all"));
        requireNoneLost(cairn);
    }

    private Latencies burst(boolean bare) throws Exception {
        World world = new World(Clock.systemUTC());
        List<UserSession> sessions;
        try (FakeDiscord fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()), world)) {
            sessions = sessions(fakeDiscord, BURST);
            try (BotProcess bot = bare ? BotProcess.bare(fakeDiscord) : BotProcess.cairn(fakeDiscord, folder)) {
                warmUp(sessions);
                fakeDiscord.faults().add(request -> request.path().endsWith("/callback"), new Fault.Delay(SLOW_SERVER));
                Latencies latencies = new Latencies(BURST, SLOW_SERVER);
                sessions.forEach(session -> latencies.time(() -> next(session)));
                latencies.await();
                bot.requireAlive();
                return latencies;
            }
        }
    }

    @Test
    void steady() throws Exception {
        try (FakeDiscord fakeDiscord =
                FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()), new World(Clock.systemUTC()))) {
            List<UserSession> sessions = sessions(fakeDiscord, LEARNERS);
            try (BotProcess cairn = BotProcess.cairn(fakeDiscord, folder)) {
                follow(sessions);
                Latencies ignored = new Latencies(WARMING);
                pace(WARMING, RATE / 2, number -> ignored.time(() -> nextOrDone(sessions, number)));
                ignored.await();
                Latencies latencies = new Latencies(RATE * SECONDS);
                pace(RATE * SECONDS, RATE, number -> latencies.time(() -> nextOrDone(sessions, WARMING + number)));
                latencies.await();
                cairn.requireAlive();
                print(RATE + " a second for " + SECONDS + " s, /next and /done: " + latencies);
                requireNoneLost(latencies);
            }
        }
    }

    @Test
    void memoryOverManyInteractions() throws Exception {
        try (FakeDiscord fakeDiscord =
                FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()), new World(Clock.systemUTC()))) {
            List<UserSession> sessions = sessions(fakeDiscord, LEARNERS);
            try (BotProcess cairn = BotProcess.cairn(fakeDiscord, folder)) {
                follow(sessions);
                for (int tenth = 1; tenth <= 10; tenth++) {
                    Latencies latencies = new Latencies(MANY / 10);
                    pace(MANY / 10, RATE, number -> latencies.time(() -> next(sessions.get(number % LEARNERS))));
                    latencies.await();
                    requireNoneLost(latencies);
                    print(String.format(
                            Locale.ROOT,
                            "after %6d interactions: heap %.1f MB, resident %.0f MB; %s",
                            tenth * MANY / 10,
                            cairn.heapAfterCollection(),
                            cairn.resident(),
                            latencies));
                }
            }
        }
    }

    /** Starts several times, since the first start reads cold disks and creates the database. */
    @Test
    void start() throws Exception {
        String archive = "=" + folder.resolve("cairn.jsa");
        try (FakeDiscord fakeDiscord =
                FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()), new World(Clock.systemUTC()))) {
            BotProcess.cairn(fakeDiscord, folder, "-XX:ArchiveClassesAtExit" + archive)
                    .close();
            for (int round = 1; round <= 4; round++) {
                print(String.format(
                        Locale.ROOT,
                        "start %d, to READY: bare bot %d ms, Cairn %d ms, Cairn with its classes archived %d ms",
                        round,
                        toReady(BotProcess.bare(fakeDiscord)),
                        toReady(BotProcess.cairn(fakeDiscord, folder)),
                        toReady(BotProcess.cairn(fakeDiscord, folder, "-XX:SharedArchiveFile" + archive))));
            }
        }
    }

    private static long toReady(BotProcess started) {
        started.close();
        return started.toReady().toMillis();
    }

    private static List<UserSession> sessions(FakeDiscord fakeDiscord, int count) {
        World world = fakeDiscord.world();
        Server server = world.addServer("Load", world.addPerson("Owner"));
        world.addChannel(server, "general");
        List<UserSession> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            User person = world.addPerson("Learner " + i);
            world.join(server, person);
            sessions.add(ActingUser.of(fakeDiscord, person).in(server, "general"));
        }
        return sessions;
    }

    private void follow(List<UserSession> sessions) throws InterruptedException {
        Latencies latencies = new Latencies(sessions.size());
        String roadmap = roadmap().id().value();
        pace(
                sessions.size(),
                GENTLY,
                number -> latencies.time(() -> sessions.get(number)
                        .slash("roadmap follow", Map.of("roadmap", roadmap))
                        .interaction()
                        .answer()));
        latencies.await();
        requireNoneLost(latencies);
    }

    private Roadmap roadmap() {
        return curriculum.roadmaps().get(0);
    }

    /** Lets the compilers on both sides see the code, within the fifty a second of the stock router. */
    private static void warmUp(List<UserSession> sessions) throws InterruptedException {
        Latencies ignored = new Latencies(WARMING / 4);
        pace(WARMING / 4, GENTLY, number -> ignored.time(() -> next(sessions.get(number % sessions.size()))));
        ignored.await();
        requireNoneLost(ignored);
    }

    private static CompletableFuture<?> next(UserSession session) {
        return session.slash("next").interaction().answer();
    }

    /** Lets each learner in turn use {@code /next} and then finish the roadmap's next unit. */
    private CompletableFuture<?> nextOrDone(List<UserSession> sessions, int number) {
        UserSession session = sessions.get(number / 2 % LEARNERS);
        List<Unit> units = roadmap().units().stream()
                .filter(unit -> unit.steps().size() < 2)
                .toList();
        return number % 2 == 0 ? next(session) : done(session, units.get(number / 2 / LEARNERS % units.size()));
    }

    private static CompletableFuture<?> done(UserSession session, Unit unit) {
        return session.slash("done", Map.of("unit", unit.id().value()))
                .interaction()
                .answer();
    }

    /** Does something with a running number. */
    private interface Numbered {
        void run(int number);
    }

    private static void pace(int count, int perSecond, Numbered doing) {
        long begin = System.nanoTime();
        long gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        for (int i = 0; i < count; i++) {
            LockSupport.parkNanos(begin + i * gap - System.nanoTime());
            doing.run(i);
        }
    }

    private static void requireNoneLost(Latencies latencies) {
        if (latencies.lost() > 0) {
            throw new AssertionError("lost: " + latencies);
        }
    }

    private static String ratio(Duration bare, Duration cairn) {
        return String.format(Locale.ROOT, "%.1f", (double) bare.toNanos() / cairn.toNanos());
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
