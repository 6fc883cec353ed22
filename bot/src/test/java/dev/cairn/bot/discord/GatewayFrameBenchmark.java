package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.ThreadMXBean;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.DiscordJson;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.World;
import discord4j.common.JacksonResources;
import discord4j.gateway.payload.JacksonPayloadReader;
import discord4j.gateway.payload.PayloadReader;
import io.netty.buffer.Unpooled;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/**
 * Prints what it costs to read how Discord describes ten thousand servers, beside Discord4J's own reader in the same run.
 * Most descriptions have 30 KB, one in ten has 300 KB.
 *
 * <p>{@code mvn -q verify -Dtest=GatewayFrameBenchmark -Dsurefire.failIfNoSpecifiedTests=false}
 */
class GatewayFrameBenchmark {
    private static final int SERVERS = 10_000;
    private static final int WARMING = 1_000;
    private static final double MEGABYTE = 1024 * 1024;

    private final ObjectMapper mapper = JacksonResources.create().getObjectMapper();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final byte[] most = frame(28_000);
    private final byte[] large = frame(298_000);

    @Test
    void tenThousandServers() {
        PayloadReader stock = new JacksonPayloadReader(mapper);
        PayloadReader ours = new RedactingPayloadReader(new GatewayEvents(mapper, frame -> {}, () -> {}));
        measure("warming: Discord4J's reader", stock, WARMING);
        measure("warming: Cairn's reader", ours, WARMING);
        measure("Discord4J's reader", stock, SERVERS);
        measure("Cairn's reader", ours, SERVERS);
    }

    private void measure(String what, PayloadReader reader, int frames) {
        long processor = threads.getCurrentThreadCpuTime();
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        for (int number = 0; number < frames; number++) {
            byte[] frame = number % 10 == 0 ? large : most;
            if (Mono.from(reader.read(Unpooled.wrappedBuffer(frame))).block() == null) {
                throw new AssertionError("not read by " + what);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s, %d descriptions of %d and %d KB: %.1f s of processor, %.0f MB allocated%n",
                what,
                frames,
                most.length / 1024,
                large.length / 1024,
                (threads.getCurrentThreadCpuTime() - processor) / 1e9,
                (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated) / MEGABYTE);
    }

    private static byte[] frame(int bytesOfEmojis) {
        World world = new World(Clock.systemUTC());
        Server server = world.addServer("Server", world.addPerson("Owner"));
        ObjectNode guild = new DiscordJson(world).guildCreate(server);
        ArrayNode emojis = guild.putArray("emojis");
        int length = 2;
        for (long id = 1_200_000_000_000_000_000L; length < bytesOfEmojis; id++) {
            ObjectNode emoji = emojis.addObject()
                    .put("id", Long.toString(id))
                    .put("name", "emoji_" + id % 1000)
                    .put("require_colons", true)
                    .put("managed", false)
                    .put("animated", id % 5 == 0)
                    .put("available", true);
            emoji.putArray("roles");
            length += emoji.toString().length() + 1;
        }
        ObjectNode frame = Json.object().put("t", "GUILD_CREATE").put("s", 1).put("op", 0);
        frame.set("d", guild);
        return Json.bytes(frame);
    }
}
