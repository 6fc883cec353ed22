package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.bot.discord.rest.InteractionClient;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.InteractionResult;
import dev.cairn.bot.interaction.Rehearsal;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.Deflater;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the features' rehearsals again and again before the first real interaction: from the gateway's compressed
 * frame to the bytes of the answer, so that Java loads and compiles all of that. Nothing is sent, counted or changed,
 * and the person who asks does not exist.
 */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int MAX_ANSWERS = 300;
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration MAX_DURATION = Duration.ofSeconds(3);

    private final ObjectMapper mapper;
    private final List<Rehearsal> rehearsals;
    private final Interactions interactions;
    private final AtomicBoolean failed = new AtomicBoolean();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    WarmUp(ObjectMapper mapper, Catalog catalog, Clock clock, HandlerPool handlers) {
        this.mapper = mapper;
        this.rehearsals = catalog.rehearsals();
        this.interactions = new Interactions(
                InteractionClient.discarding(),
                new Routing(catalog, clock),
                handlers,
                new Watching(),
                new CardRenderer(new CommandIds()));
    }

    /**
     * Starts rehearsing on a thread of its own, for three seconds or until {@link #cancel}. The future completes with it,
     * or after this time.
     */
    CompletableFuture<Void> begin(Duration atMost) {
        if (rehearsals.isEmpty()) {
            end.complete(null);
            return end;
        }
        long until = System.nanoTime() + MAX_DURATION.toNanos();
        Thread thread = new Thread(
                () -> {
                    try {
                        run(until);
                    } finally {
                        end.complete(null);
                    }
                },
                "warm-up");
        thread.setDaemon(true);
        thread.start();
        return end.copy().completeOnTimeout(null, atMost.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Ends it after the current answer, without waiting for that: somebody has asked. */
    void cancel() {
        stopped.set(true);
    }

    /** Ends it after the current answer, which is waited for, so that none is cut off by what is closed next. */
    void stop() {
        stopped.set(true);
        end.copy()
                .completeOnTimeout(null, ANSWER_TIMEOUT.toNanos(), TimeUnit.NANOSECONDS)
                .join();
    }

    private boolean shouldStop(long until) {
        return stopped.get() || failed.get() || System.nanoTime() >= until;
    }

    private void run(long until) {
        Deflater discord = new Deflater();
        EmbeddedChannel socket = new EmbeddedChannel(
                new GatewayInbound(new GatewayEvents(mapper, this::answer, () -> failed.set(true))));
        try {
            for (int number = 1; number <= MAX_ANSWERS && !shouldStop(until); number++) {
                byte[] frame = frame(number, rehearsals.get(number % rehearsals.size()));
                socket.writeInbound(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(compressed(discord, frame))));
            }
        } finally {
            socket.finishAndReleaseAll();
            discord.end();
        }
    }

    private void answer(GatewayFrame frame) {
        try {
            interactions.answer(frame.data()).block(ANSWER_TIMEOUT);
        } catch (RuntimeException fault) {
            failed.set(true);
            LOG.debug("The warm-up has ended early", fault);
        }
    }

    private static byte[] compressed(Deflater stream, byte[] frame) {
        byte[] buffer = new byte[2 * frame.length];
        stream.setInput(frame);
        return Arrays.copyOf(buffer, stream.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH));
    }

    private byte[] frame(int number, Rehearsal rehearsal) {
        JsonBody frame = json -> {
            json.writeStartObject();
            json.writeStringField("t", "INTERACTION_CREATE");
            json.writeNumberField("op", 0);
            json.writeObjectFieldStart("d");
            json.writeStringField("id", Integer.toString(number));
            json.writeStringField("application_id", "0");
            json.writeStringField("token", "none");
            json.writeNumberField("type", 2);
            json.writeStringField("locale", "en-US");
            json.writeObjectFieldStart("user");
            json.writeStringField("id", "0");
            json.writeStringField("username", "nobody");
            json.writeEndObject();
            json.writeObjectFieldStart("data");
            json.writeStringField("name", rehearsal.command());
            json.writeNumberField("type", 1);
            json.writeArrayFieldStart("options");
            for (Map.Entry<String, String> option : rehearsal.options().entrySet()) {
                json.writeStartObject();
                json.writeStringField("name", option.getKey());
                json.writeNumberField("type", 3);
                json.writeStringField("value", option.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        };
        return frame.bytes();
    }

    /** Counts nothing, and notices an answer that failed. */
    private final class Watching implements InteractionMetrics {
        @Override
        public void interaction(String name, String kind, InteractionResult result, Duration taken) {
            if (result != InteractionResult.ANSWERED) {
                failed.set(true);
            }
        }

        @Override
        public void request(String method, String route, int status) {}

        @Override
        public void lookup(String cache, boolean hit) {}
    }
}
