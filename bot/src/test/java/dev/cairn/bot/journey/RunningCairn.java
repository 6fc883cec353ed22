package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.Cairn;
import dev.cairn.bot.Config;
import dev.cairn.bot.CustomRoadmapFolder;
import dev.cairn.bot.cli.ScheduledWork;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.SlowDeadlines;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.StoredTables;
import dev.cairn.testkit.DiscordOpenApi;
import dev.cairn.testkit.SentRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs a Cairn, connected to a fake Discord, for all tests of a class, on its own database file.
 *
 * <p>It fails afterwards if the fake Discord refused anything that Cairn sent, or if a body does not match Discord's own
 * description, where that is given.
 */
public final class RunningCairn implements BeforeAllCallback, AfterAllCallback {
    /** Discord's codes for closed DMs, absent members and too many edits of an old message, which Cairn only learns by trying. */
    private static final Set<Integer> EXPECTED = Set.of(50007, 10007, 30046);

    private static final Duration ANSWER_DEADLINE = Duration.ofSeconds(3);

    private final SettableClock clock = new SettableClock();
    private final AtomicLong passedDeadlines = new AtomicLong();
    private final Optional<CustomRoadmapFolder> own;
    private final Starter starter;
    private @Nullable FakeDiscord fakeDiscord;
    private @Nullable Path folder;
    private @Nullable Cairn cairn;

    /** Starts Cairn with this configuration on this clock. */
    interface Starter {
        Cairn start(Config config, Clock clock) throws Exception;
    }

    public RunningCairn() {
        this(Optional.empty(), Cairn::start);
    }

    /** Runs a Cairn whose operator has a folder with roadmaps. */
    RunningCairn(CustomRoadmapFolder own) {
        this(Optional.of(own), Cairn::start);
    }

    /** Runs a Cairn that {@code starter} starts. */
    RunningCairn(Starter starter) {
        this(Optional.empty(), starter);
    }

    private RunningCairn(Optional<CustomRoadmapFolder> own, Starter starter) {
        this.own = own;
        this.starter = starter;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        begin();
    }

    /** Starts a Cairn; called directly by tests that need their own one and their own clock. */
    public void begin() throws Exception {
        fakeDiscord = FakeDiscord.start(SlowDeadlines.options(clock, passedDeadlines::get));
        folder = Files.createTempDirectory("cairn-journey");
        cairn = start();
    }

    private Cairn start() throws Exception {
        Cairn running = starter.start(config(), clock());
        fakeDiscord().clockMover().follow(new ScheduledWork(running.scheduler()));
        return running;
    }

    /** Returns the configuration for this fake Discord and this database. */
    Config config() {
        return new Config(
                        fakeDiscord().token(),
                        fakeDiscord().apiUrl(),
                        new DatabaseUrl.Sqlite(started(folder).resolve("cairn.db")))
                .withRoadmaps(own.map(CustomRoadmapFolder::path));
    }

    public FakeDiscord fakeDiscord() {
        return started(fakeDiscord);
    }

    /** Stops Cairn and starts it again on the same database. */
    void restart() throws Exception {
        restart(() -> {});
    }

    /** Stops Cairn, runs something while it is down, and starts it again on the same database. */
    void restart(Runnable meanwhile) throws Exception {
        started(cairn).close();
        meanwhile.run();
        cairn = start();
    }

    /** Moves the clock in one step, as if Cairn had been away. */
    void pass(Duration time) {
        clock.move(time);
    }

    /** Has everything expire that Cairn has not answered by now. */
    public void passDeadlines() {
        passedDeadlines.addAndGet(ANSWER_DEADLINE.toNanos());
    }

    /** Waits until all due jobs have run, so that a test can check what they did not do. */
    void awaitTimedWork() {
        await().atMost(Duration.ofSeconds(30)).until(() -> due() == 0);
    }

    private long due() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(config().databaseUrl().jdbc());
                PreparedStatement query =
                        connection.prepareStatement("SELECT COUNT(*) FROM scheduled_tasks WHERE execution_time <= ?")) {
            query.setLong(1, clock().instant().toEpochMilli());
            try (ResultSet count = query.executeQuery()) {
                return count.getLong(1);
            }
        }
    }

    /** Every column of the database in which the text occurs, as {@code table.column}. */
    List<String> columnsWith(String text) {
        return new StoredTables(config().databaseUrl()).containing(text);
    }

    Clock clock() {
        return fakeDiscord().clock();
    }

    /** Adds a person, in a channel of the study server. */
    Learner newcomer(String name) {
        User person = addMember(name);
        return new Learner(
                fakeDiscord(), person, ActingUser.of(fakeDiscord(), person).in(studyServer(), "study"));
    }

    /** Adds a person to the study server. */
    public User addMember(String name) {
        User person = fakeDiscord().world().addPerson(name);
        fakeDiscord().world().join(studyServer(), person);
        return person;
    }

    /** Adds a person who follows the roadmap that starts with linear algebra. */
    Learner follower(String name) {
        Learner learner = newcomer(name);
        learner.uses("roadmap follow", "roadmap", "ml-engineering-learning-path");
        return learner;
    }

    public Server studyServer() {
        return fakeDiscord().world().servers().iterator().next();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        end();
    }

    /** Stops Cairn and checks everything it has sent. */
    public void end() throws Exception {
        try {
            started(cairn).close();
            checkRefusals();
            if (!System.getProperty("discord.openapi", "").isBlank()) {
                DiscordOpenApi.given().assertAllValid(sent());
            }
        } finally {
            cleanUp();
        }
    }

    /** Fails if Discord has refused anything that Cairn sent. */
    public void checkRefusals() {
        assertThat(fakeDiscord().requests().refusals())
                .as("refused by Discord")
                .allMatch(refused ->
                        EXPECTED.contains(refused.error().path("code").asInt()));
    }

    /** Stops Cairn without checks, for tests that have Discord refuse requests. */
    public void endAfterRefusals() throws Exception {
        try {
            started(cairn).close();
        } finally {
            cleanUp();
        }
    }

    private void cleanUp() throws Exception {
        fakeDiscord().close();
        remove(started(folder));
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

    private static <T> T started(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("not begun");
        }
        return value;
    }
}
