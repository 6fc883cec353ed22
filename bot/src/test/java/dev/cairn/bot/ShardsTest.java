package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Map;
import java.util.Optional;

/** Tests two processes with one token and one database, each serving its own shard. */
class ShardsTest {
    private static final int PROCESSES = 2;
    private static final Duration PATIENT = Duration.ofSeconds(20);
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
                    .contains("follow");
            String next = words(here.slash("next"));
            assertThat(words(there.slash("next"))).isEqualTo(next);
            assertThat(words(privately.slash("next"))).isEqualTo(next);
            assertThat(fakeDiscord.requests().requests())
                    .as("answers")
                    .filteredOn(request -> request.path().endsWith("/callback"))
                    .hasSize(4);
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
