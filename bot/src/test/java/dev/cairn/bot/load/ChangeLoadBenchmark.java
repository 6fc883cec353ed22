package dev.cairn.bot.load;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints how soon Cairn answers while 200 learners look up and finish units, 200 times a second. It fails if an answer is
 * lost.
 *
 * <p>{@code mvn -q verify -Dtest=ChangeLoadBenchmark -Dsurefire.failIfNoSpecifiedTests=false}
 */
class ChangeLoadBenchmark {
    private static final int RATE = 200;
    private static final int SECONDS = 10;
    private static final int WARMING = 4_000;
    private static final int GENTLY = 40;
    private static final int LEARNERS = 200;

    @TempDir
    private Path folder;

    private final Curriculum curriculum = CurriculumReader.bundled().orThrow();

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

    private static void print(String line) {
        System.out.println(line);
    }
}
