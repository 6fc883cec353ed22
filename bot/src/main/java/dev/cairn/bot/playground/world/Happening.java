package dev.cairn.bot.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** Something people at their screens can notice. */
public sealed interface Happening {

    /** A message that was not there before, or took the place of a thinking one. */
    record Posted(Message message) implements Happening {}

    record Edited(Message message) implements Happening {}

    record Deleted(Message message) implements Happening {}

    /** The bot asked for time to answer. */
    record Thinking(Origin origin, Snowflake channel, boolean ephemeral) implements Happening {}

    record ModalOpened(Origin origin, Snowflake channel, JsonNode modal) implements Happening {}

    /** Three seconds passed without an answer. */
    record Failed(Origin origin, Snowflake channel, String why) implements Happening {}

    /** An interaction was acknowledged on the message it came from. */
    record Settled(Origin origin, Snowflake channel) implements Happening {}

    record ClockMoved(Instant now) implements Happening {}

    /** The bot connected or registered its commands anew. */
    record BotReady() implements Happening {}
}
