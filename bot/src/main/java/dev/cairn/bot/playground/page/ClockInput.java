package dev.cairn.bot.playground.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.world.World;
import java.time.DateTimeException;
import java.time.Instant;

/** Moves the clock as the page asks: {@code {"to": "2026-03-02T09:00:00Z"}} or {@code {"by": 3600}}, in seconds. */
final class ClockInput {
    private ClockInput() {}

    static void move(World world, JsonNode body) {
        try {
            world.moveTo(wanted(world.now(), body));
        } catch (IllegalArgumentException refused) {
            throw new RefusedAction(String.valueOf(refused.getMessage()));
        } catch (DateTimeException | ArithmeticException refused) {
            throw new RefusedAction("That is not a date and time.");
        }
    }

    private static Instant wanted(Instant now, JsonNode body) {
        JsonNode seconds = body.path("by");
        return seconds.isIntegralNumber()
                ? now.plusSeconds(seconds.asLong())
                : Instant.parse(body.path("to").asText());
    }
}
