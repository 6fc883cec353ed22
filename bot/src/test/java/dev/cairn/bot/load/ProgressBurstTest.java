package dev.cairn.bot.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.SlowDeadlines;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.interactions.Interaction;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.StorageProblem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a small heap bears bursts of pictures: 200 people run {@code /progress} at once, each for the first time. */
class ProgressBurstTest {
    private static final int PEOPLE = 200;
    private static final int BURSTS = 10;

    /** A fresh JVM compiles while it answers these few, so that the bursts show its memory and not its start. */
    private static final int WARM_UP = 20;

    /** By then the picture cache is full and the handler pool has all its threads. */
    private static final int SETTLED_BURST = 5;

    private static final Duration MAX_WAIT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx128m", "-Xmx96m"})
    void everyoneIsAnsweredInEveryBurstAndNothingGrows(String heapLimit) throws Exception {
        try (FakeDiscord fakeDiscord = FakeDiscord.start(SlowDeadlines.options(Clock.systemUTC()))) {
            List<UserSession> learners = learners(fakeDiscord);
            try (BotProcess cairn = BotProcess.cairn(fakeDiscord, folder, heapLimit, "-XX:+ExitOnOutOfMemoryError")) {
                answered(learners.subList(BURSTS * PEOPLE, learners.size()));
                List<Double> heaps = new ArrayList<>();
                List<Integer> threads = new ArrayList<>();
                for (int burst = 0; burst < BURSTS; burst++) {
                    assertThat(answered(learners.subList(burst * PEOPLE, (burst + 1) * PEOPLE)))
                            .as("answered in burst %d with %s", burst, heapLimit)
                            .isEqualTo(PEOPLE);
                    cairn.requireAlive();
                    heaps.add(cairn.heapAfterCollection());
                    threads.add(cairn.threads());
                }
                System.out.printf("%s: heap after each burst %s MB, threads %s%n", heapLimit, heaps, threads);
                assertThat(heaps.get(BURSTS - 1)).as("heap in MB").isCloseTo(heaps.get(SETTLED_BURST), within(8.0));
                assertThat(threads.get(BURSTS - 1)).as("threads").isLessThanOrEqualTo(threads.get(SETTLED_BURST) + 4);
            }
        }
    }

    /** Enough people for every burst to have its own, all of whom follow a roadmap. */
    private List<UserSession> learners(FakeDiscord fakeDiscord) throws StorageProblem {
        World world = fakeDiscord.world();
        Server server = world.addServer("Burst", world.addPerson("Owner"));
        world.addChannel(server, "general");
        List<UserSession> sessions = new ArrayList<>();
        for (int number = 0; number < BURSTS * PEOPLE + WARM_UP; number++) {
            User person = world.addPerson("Learner " + number);
            world.join(server, person);
            sessions.add(ActingUser.of(fakeDiscord, person).in(server, "general"));
        }
        try (Database database = Database.open(DatabaseUrl.parse("jdbc:sqlite:" + folder.resolve("load.db")))) {
            database.write(handle -> {
                for (UserSession session : sessions) {
                    LearnerId learner = new LearnerId(session.person().id().value());
                    handle.execute("INSERT INTO learner (id, changes) VALUES (?, 0)", learner);
                    handle.execute(
                            "INSERT INTO followed_roadmap (learner, roadmap, since, choice)"
                                    + " VALUES (?, 'ml-engineering-learning-path', 0, 1)",
                            learner);
                }
                return sessions.size();
            });
        }
        return sessions;
    }

    /** Lets all learners run the command at once, and counts those who see their progress in the end. */
    private static int answered(List<UserSession> learners) throws InterruptedException {
        List<Interaction> commands = learners.stream()
                .map(learner -> learner.slash("progress").interaction())
                .toList();
        int answered = 0;
        for (Interaction command : commands) {
            boolean showsProgress = command.await(command::original, MAX_WAIT)
                    .filter(message -> message.json().toString().contains("Your progress"))
                    .isPresent();
            answered += showsProgress ? 1 : 0;
        }
        return answered;
    }
}
