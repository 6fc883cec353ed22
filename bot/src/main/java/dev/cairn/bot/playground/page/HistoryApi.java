package dev.cairn.bot.playground.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.history.ThreeWeeks;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.playground.world.WorldEvent;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;

/** Plays three weeks of a study group when the page asks, and tells every page how far they are. */
final class HistoryApi {
    private final World world;
    private final ThreeWeeks weeks;
    private final ClockApi clock;
    private final ReadMarks marks;

    HistoryApi(World world, ThreeWeeks weeks, ClockApi clock, ReadMarks marks) {
        this.world = world;
        this.weeks = weeks;
        this.clock = clock;
        this.marks = marks;
    }

    boolean isPlayed() {
        return weeks.isPlayed();
    }

    /** Plays the weeks in the zone {@code {"zone": "Europe/Berlin"}}, or in UTC if there is no such zone. */
    CompletableFuture<ServerResponse> play(JsonNode body) {
        ZoneId zone = zone(body.path("zone").asText());
        return clock.run(() -> played(zone));
    }

    private ServerResponse played(ZoneId zone) {
        try {
            weeks.play(zone, this::tell);
            return ServerResponse.json(200, Json.object().put("now", world.now().toString()));
        } catch (RefusedAction | IllegalStateException refused) {
            return PageApi.error(400, String.valueOf(refused.getMessage()));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return PageApi.error(503, "The playground is closing.");
        } finally {
            world.publish(new WorldEvent.HistoryPlayed(ThreeWeeks.DAYS, ThreeWeeks.DAYS));
        }
    }

    private void tell(int day) {
        if (day == ThreeWeeks.DAYS - 1) {
            // Everyone has read what is older than a day.
            marks.readAll();
        }
        world.publish(new WorldEvent.HistoryPlayed(day, ThreeWeeks.DAYS));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
