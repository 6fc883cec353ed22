package dev.cairn.bot.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** Something people at their screens can notice. */
public sealed interface WorldEvent {

    /** A message that was not there before, or took the place of a thinking one. */
    record Posted(Message message) implements WorldEvent {}

    record Edited(Message message) implements WorldEvent {}

    record Deleted(Message message) implements WorldEvent {}

    /** The bot asked for time to answer. */
    record Thinking(Origin origin, Snowflake channel, boolean ephemeral) implements WorldEvent {}

    record ModalOpened(Origin origin, Snowflake channel, JsonNode modal) implements WorldEvent {}

    /** Three seconds passed without an answer. */
    record Failed(Origin origin, Snowflake channel, String why) implements WorldEvent {}

    /** An interaction was acknowledged on the message it came from. */
    record Settled(Origin origin, Snowflake channel) implements WorldEvent {}

    record ClockMoved(Instant now) implements WorldEvent {}

    /** The bot connected or registered its commands anew. */
    record BotReady() implements WorldEvent {}
}
