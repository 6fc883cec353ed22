package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.Cairn;
import dev.cairn.bot.Config;
import dev.cairn.bot.OwnFolder;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.SlowDeadlines;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.testkit.DiscordOpenApi;
import dev.cairn.testkit.SentRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A Cairn connected to a stand-in for all tests of a class, on a database file of its own.
 *
 * <p>When they are over, the stand-in must have refused nothing that Cairn sent, and every body must hold to Discord's
 * own description, where that is at hand.
 */
final class RunningCairn implements BeforeAllCallback, AfterAllCallback {
    /** Closed DMs, and asking after somebody who is not in a server: for Cairn to find out only by trying. */
    private static final Set<Integer> EXPECTED = Set.of(50007, 10007);

    private final MovedClock clock = new MovedClock();
    private final Optional<OwnFolder> own;
    private @Nullable FakeDiscord fakeDiscord;
    private @Nullable Path folder;
    private @Nullable Cairn cairn;

    RunningCairn() {
        own = Optional.empty();
    }

    /** One whose operator has a folder with roadmaps. */
    RunningCairn(OwnFolder own) {
        this.own = Optional.of(own);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        begin();
    }

    /** For tests that each want a Cairn, and a clock, of their own. */
    void begin() throws Exception {
        fakeDiscord = FakeDiscord.start(SlowDeadlines.options(clock));
        folder = Files.createTempDirectory("cairn-journey");
        cairn = start();
    }

    private Cairn start() throws Exception {
        return Cairn.start(config(), clock);
    }

    /** How to run on this stand-in and this database. */
    Config config() {
        return new Config(
                        fakeDiscord().token(),
                        fakeDiscord().apiUrl(),
                        new DatabaseUrl.Sqlite(there(folder).resolve("cairn.db")))
                .withRoadmaps(own.map(OwnFolder::path));
    }

    FakeDiscord fakeDiscord() {
        return there(fakeDiscord);
    }

    /** Stops Cairn and starts it again on the same database. */
    void restart() throws Exception {
        restart(() -> {});
    }

    /** The same, with something that happens while it is down. */
    void restart(Runnable meanwhile) throws Exception {
        there(cairn).close();
        meanwhile.run();
        cairn = start();
    }

    void pass(Duration time) {
        clock.move(time);
    }

    Clock clock() {
        return clock;
    }

    /** Somebody new, in a channel of the study server. */
    Learner newcomer(String name) {
        User person = fakeDiscord().world().addPerson(name);
        Server server = studyServer();
        fakeDiscord().world().join(server, person);
        return new Learner(
                fakeDiscord(), person, ActingUser.of(fakeDiscord(), person).in(server, "study"));
    }

    /** Somebody new who follows the roadmap that starts from linear algebra. */
    Learner follower(String name) {
        Learner learner = newcomer(name);
        learner.uses("roadmap follow", "roadmap", "ml-engineering-learning-path");
        return learner;
    }

    Server studyServer() {
        return fakeDiscord().world().servers().iterator().next();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        end();
    }

    /** Ends what was begun, and holds Cairn to what it has sent. */
    void end() throws Exception {
        try {
            there(cairn).close();
            assertThat(fakeDiscord().requests().refusals())
                    .as("refused by Discord")
                    .allMatch(refused ->
                            EXPECTED.contains(refused.error().path("code").asInt()));
            if (!System.getProperty("discord.openapi", "").isBlank()) {
                DiscordOpenApi.given().assertAllValid(sent());
            }
        } finally {
            putAway();
        }
    }

    /** The same for tests that have Discord refuse things. */
    void endAfterRefusals() throws Exception {
        try {
            there(cairn).close();
        } finally {
            putAway();
        }
    }

    private void putAway() throws Exception {
        fakeDiscord().close();
        remove(there(folder));
    }

    private List<SentRequest> sent() {
        return fakeDiscord().requests().requests().stream()
                .map(RunningCairn::sent)
                .toList();
    }

    private static SentRequest sent(ReceivedRequest request) {
        return new SentRequest(
                request.method(), request.path(), Optional.of(request.body()).filter(body -> !body.isMissingNode()));
    }

    private static void remove(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static <T> T there(@Nullable T made) {
        if (made == null) {
            throw new IllegalStateException("not begun");
        }
        return made;
    }
}
