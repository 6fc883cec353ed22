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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Moves the clock as the page asks: {@code {"to": "2026-03-02T09:00:00Z"}}, {@code {"by": 3600}} in seconds, or
 * {@code {"to": "next-message"}}. The answer says what the bot has posted and edited unasked meanwhile that the person {@code "as"} can see.
 */
final class ClockApi implements AutoCloseable {
    private static final String NEXT_MESSAGE = "next-message";

    private final World world;
    private final ClockMover mover;
    private final PageJson shapes;
    private final Queue<Happening> happened = new ConcurrentLinkedQueue<>();
    /** The bot posts through the server's own threads meanwhile, so a move needs another one. */
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread clock = new Thread(work, "playground-clock");
        clock.setDaemon(true);
        return clock;
    });

    /** What the bot did of its own accord: a new message, or an edit of an earlier one. */
    private record Happening(Message message, boolean isEdit, Instant at) {}

    ClockApi(World world, ClockMover mover, PageJson shapes) {
        this.world = world;
        this.shapes = shapes;
        this.mover = mover;
        world.listen(this::record);
    }

    private void record(WorldEvent event) {
        if (event instanceof WorldEvent.Posted posted && isUnasked(posted.message())) {
            happened.add(new Happening(posted.message(), false, world.now()));
        } else if (event instanceof WorldEvent.Edited edited && isUnasked(edited.message())) {
            happened.add(new Happening(edited.message(), true, world.now()));
        }
    }

    private boolean isUnasked(Message message) {
        return message.origin() == null && message.author().equals(world.bot().id());
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
            happened.clear();
            if (body.path("to").asText().equals(NEXT_MESSAGE)) {
                mover.moveToNextMessage(() -> happened.stream().anyMatch(each -> !each.isEdit()));
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
        ArrayNode posted = json.putArray("posted");
        Optional<Snowflake> person = Snowflake.parse(body.path("as").asText());
        for (Happening each : withoutRepeats()) {
            if (person.isEmpty() || world.sees(person.get(), each.message())) {
                posted.addObject()
                        .put("channel", each.message().channel().toString())
                        .put("at", each.at().toString())
                        .put("edited", each.isEdit())
                        .set("message", shapes.message(each.message()));
            }
        }
        return json;
    }

    /** Each message once, as it was left: an edit of what was posted meanwhile is no news of its own. */
    private Collection<Happening> withoutRepeats() {
        Map<Snowflake, Happening> latest = new LinkedHashMap<>();
        for (Happening each : happened) {
            Happening former = latest.remove(each.message().id());
            boolean isEdit = each.isEdit() && (former == null || former.isEdit());
            latest.put(each.message().id(), new Happening(each.message(), isEdit, each.at()));
        }
        return latest.values();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
