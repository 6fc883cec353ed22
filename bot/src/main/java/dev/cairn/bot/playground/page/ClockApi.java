package dev.cairn.bot.playground.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.clock.ClockMover;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.playground.world.WorldEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Moves the clock as the page asks: {@code {"to": "2026-03-02T09:00:00Z"}}, {@code {"by": 3600}} in seconds, or
 * {@code {"to": "next-message"}}. The answer says what the bot has posted meanwhile that the person {@code "as"} can see.
 */
final class ClockApi implements AutoCloseable {
    private static final String NEXT_MESSAGE = "next-message";

    private final World world;
    private final ClockMover mover;
    private final Queue<Message> posted = new ConcurrentLinkedQueue<>();
    /** The bot posts through the server's own threads meanwhile, so a move needs another one. */
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread clock = new Thread(work, "playground-clock");
        clock.setDaemon(true);
        return clock;
    });

    ClockApi(World world, ClockMover mover) {
        this.world = world;
        this.mover = mover;
        world.listen(this::record);
    }

    private void record(WorldEvent event) {
        if (event instanceof WorldEvent.Posted message
                && message.message().origin() == null
                && message.message().author().equals(world.bot().id())) {
            posted.add(message.message());
        }
    }

    /** Runs what moves the clock by itself, once no other move is running. */
    CompletableFuture<ServerResponse> run(Supplier<ServerResponse> moves) {
        return CompletableFuture.supplyAsync(moves, thread);
    }

    /** Moves the clock, and answers once the bot has done what was due; a move that is refused is answered with 400. */
    CompletableFuture<ServerResponse> move(JsonNode body) {
        return CompletableFuture.supplyAsync(() -> moved(body), thread);
    }

    private ServerResponse moved(JsonNode body) {
        try {
            posted.clear();
            if (body.path("to").asText().equals(NEXT_MESSAGE)) {
                mover.moveToNextMessage(() -> !posted.isEmpty());
            } else {
                mover.moveTo(wanted(body));
            }
            return ServerResponse.json(200, result(body));
        } catch (IllegalArgumentException | IllegalStateException | RefusedAction refused) {
            return PageApi.error(400, String.valueOf(refused.getMessage()));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return PageApi.error(503, "The playground is closing.");
        }
    }

    private Instant wanted(JsonNode body) {
        try {
            JsonNode seconds = body.path("by");
            return seconds.isIntegralNumber()
                    ? world.now().plusSeconds(seconds.asLong())
                    : Instant.parse(body.path("to").asText());
        } catch (DateTimeException | ArithmeticException refused) {
            throw new RefusedAction("That is not a date and time.");
        }
    }

    private ObjectNode result(JsonNode body) {
        ObjectNode json = Json.object().put("now", world.now().toString());
        ArrayNode messages = json.putArray("posted");
        Optional<Snowflake> person = Snowflake.parse(body.path("as").asText());
        for (Message message : posted) {
            if (person.isEmpty() || world.sees(person.get(), message)) {
                messages.addObject()
                        .put("channel", message.channel().toString())
                        .put("at", message.json().path("timestamp").asText());
            }
        }
        return json;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
