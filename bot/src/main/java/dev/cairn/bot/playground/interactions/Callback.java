package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * The first answer to an interaction.
 *
 * @param type one of {@link CallbackType}
 * @param after the time the bot took
 */
public record Callback(int type, JsonNode data, Duration after) {}
