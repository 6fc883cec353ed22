package dev.cairn.bot.load;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints what servers cost a whole bot at the start: a shard full of them as Discord really describes them, ten thousand
 * described briefly, and one. Most real descriptions have 30 KB, one in ten has 300 KB.
 *
 * <p>{@code mvn -q verify -Dtest=ServerLoadBenchmark -Dsurefire.failIfNoSpecifiedTests=false}
 */
class ServerLoadBenchmark {
    private static final int MANY = 10_000;
    /** As many as Discord puts on one shard at most. */
    private static final int ONE_SHARD = 2_500;

    private static final Duration TO_ARRIVE = Duration.ofMinutes(5);
    private static final int QUIET_SECONDS = 8;
    private static final ArrayNode NONE = Json.array();
    private static final ArrayNode MOST = emojis(28_000);
    private static final ArrayNode LARGE = emojis(298_000);

    @TempDir
    private Path folder;

    /** Starts a bot. */
    private interface Starter {
        BotProcess start(FakeDiscord fakeDiscord);
    }

    @Test
    void servers() throws Exception {
        measure("bare bot without the intent", 1, ServerLoadBenchmark::brief, BotProcess::bare);
        measure("bare bot, real descriptions", ONE_SHARD, ServerLoadBenchmark::real, BotProcess::bareWithServers);
        measure("Cairn", 1, ServerLoadBenchmark::brief, cairn("one"));
        measure("Cairn, real descriptions", ONE_SHARD, ServerLoadBenchmark::real, cairn("real"));
        measure("Cairn, started again", ONE_SHARD, ServerLoadBenchmark::real, cairn("real"));
        measure("Cairn, brief descriptions", MANY, ServerLoadBenchmark::brief, cairn("brief"));
    }

    private Starter cairn(String name) {
        return discord -> BotProcess.cairn(discord, "jdbc:sqlite:" + folder.resolve(name + ".db"));
    }

    private static void measure(String what, int servers, Function<Server, ArrayNode> emojis, Starter bot)
            throws Exception {
        World world = new World(Clock.systemUTC());
        User owner = world.addPerson("Owner");
        for (int i = 0; i < servers; i++) {
            world.addChannel(world.addServer("Server " + i, owner), "general");
        }
        try (FakeDiscord discord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()), world)) {
            discord.gateway().setEmojis(emojis);
            try (BotProcess process = bot.start(discord)) {
                long begin = System.nanoTime();
                awaitQuiet(process);
                System.out.printf(
                        Locale.ROOT,
                        "%s, %d servers: READY after %d ms, quiet %d ms later, %.1f s of processor, heap %.1f MB,"
                                + " resident %.0f MB%n",
                        what,
                        servers,
                        process.toReady().toMillis(),
                        Duration.ofNanos(System.nanoTime() - begin).toMillis() - QUIET_SECONDS * 1_000,
                        process.processorSeconds(),
                        process.heapAfterCollection(),
                        process.resident());
            }
        }
    }

    /** Waits until the process has taken hardly any processor time for some seconds: it has read and noted everything. */
    private static void awaitQuiet(BotProcess process) {
        double[] before = {-1};
        int[] quiet = {0};
        await().atMost(TO_ARRIVE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            double now = process.processorSeconds();
            quiet[0] = now - before[0] < 0.05 ? quiet[0] + 1 : 0;
            before[0] = now;
            return quiet[0] >= QUIET_SECONDS;
        });
    }

    private static ArrayNode brief(Server server) {
        return NONE;
    }

    private static ArrayNode real(Server server) {
        return (server.id().value() >>> 22) % 10 == 0 ? LARGE : MOST;
    }

    private static ArrayNode emojis(int bytes) {
        ArrayNode emojis = Json.array();
        int length = 2;
        for (long id = 1_200_000_000_000_000_000L; length < bytes; id++) {
            var emoji = Json.object()
                    .put("id", Long.toString(id))
                    .put("name", "emoji_" + id % 1000)
                    .put("require_colons", true)
                    .put("managed", false)
                    .put("animated", id % 5 == 0)
                    .put("available", true);
            emoji.putArray("roles");
            emojis.add(emoji);
            length += emoji.toString().length() + 1;
        }
        return emojis;
    }
}
