package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.bot.cli.StartupException;
import dev.cairn.bot.discord.Shards;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Tests two processes with one token and one database, each serving its own shard. */
class ShardsTest {
    private static final int PROCESSES = 2;
    private static final Duration PATIENT = Duration.ofSeconds(20);
    /** Discord admits one IDENTIFY in five seconds. */
    private static final Duration DISCORDS_GAP = Duration.ofSeconds(5);

    private static final String ROADMAP = "ml-mastery";

    @EachDatabase
    void eachServerIsAnsweredByTheProcessOfItsShardAndProgressIsShared(DatabaseUrl url) throws Exception {
        assumeTrue(url instanceof DatabaseUrl.Postgres, "SQLite is for one process");
        World world = new World(Clock.systemUTC());
        User ada = world.addPerson("Ada");
        Server even = serverOf(0, world, ada);
        Server odd = serverOf(1, world, ada);
        try (FakeDiscord fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()), world);
                Cairn first = start(0, fakeDiscord, url);
                Cairn second = start(1, fakeDiscord, url)) {
            assertThat(first).isNotSameAs(second);
            UserSession here = ActingUser.of(fakeDiscord, ada).in(even, "general");
            UserSession there = ActingUser.of(fakeDiscord, ada).in(odd, "general");
            UserSession privately = ActingUser.of(fakeDiscord, ada).inDm();

            assertThat(words(here.slash("roadmap follow", Map.of("roadmap", ROADMAP))))
                    .contains("You’re on");
            String next = words(here.slash("next"));
            assertThat(words(there.slash("next"))).isEqualTo(next);
            assertThat(words(privately.slash("next"))).isEqualTo(next);
            assertThat(fakeDiscord.requests().requests())
                    .as("answers")
                    .filteredOn(request -> request.path().endsWith("/callback"))
                    .hasSize(4);
        }
    }

    @EachDatabase
    void processesThatStartTogetherSignInOneAfterTheOther(DatabaseUrl url) throws Exception {
        assumeTrue(url instanceof DatabaseUrl.Postgres, "SQLite is for one process");
        try (FakeDiscord fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()))) {
            List<CompletableFuture<Cairn>> starting = IntStream.range(0, PROCESSES)
                    .mapToObj(shard -> CompletableFuture.supplyAsync(() -> startUnchecked(shard, fakeDiscord, url)))
                    .toList();
            long first = whenIdentified(1, fakeDiscord);
            long second = whenIdentified(2, fakeDiscord);
            starting.forEach(cairn -> cairn.join().close());

            assertThat(Duration.ofNanos(second - first)).isGreaterThanOrEqualTo(DISCORDS_GAP);
        }
    }

    private static long whenIdentified(int times, FakeDiscord fakeDiscord) {
        await().atMost(PATIENT)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> fakeDiscord.gateway().identified() >= times);
        return System.nanoTime();
    }

    private static Cairn startUnchecked(int shard, FakeDiscord fakeDiscord, DatabaseUrl url) {
        try {
            return start(shard, fakeDiscord, url);
        } catch (StartupException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String words(InteractionOutcome outcome) {
        return outcome.message(PATIENT).components().findValuesAsText("content").toString();
    }

    /** The upper bits of a server's id decide its shard; servers of a new world have consecutive ones. */
    private static Server serverOf(int shard, World world, User owner) {
        Server server = world.addServer("Server", owner);
        while ((server.id().value() >> 22) % PROCESSES != shard) {
            server = world.addServer("Server", owner);
        }
        world.addChannel(server, "general");
        return server;
    }

    private static Cairn start(int shard, FakeDiscord fakeDiscord, DatabaseUrl url) throws StartupException {
        Config config = new Config(
                fakeDiscord.token(),
                fakeDiscord.apiUrl(),
                url,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Shards(shard, shard, PROCESSES)));
        return Cairn.start(config, Clock.systemUTC());
    }
}
