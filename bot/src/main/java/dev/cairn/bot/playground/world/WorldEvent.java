package dev.cairn.bot.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** An event that people see in their clients. */
public sealed interface WorldEvent {

    /** A message was posted, or a thinking message got its contents. */
    record Posted(Message message) implements WorldEvent {}

    record Edited(Message message) implements WorldEvent {}

    record Deleted(Message message) implements WorldEvent {}

    /** The bot deferred its answer. */
    record Thinking(Origin origin, Snowflake channel, boolean ephemeral) implements WorldEvent {}

    record ModalOpened(Origin origin, Snowflake channel, JsonNode modal) implements WorldEvent {}

    /** The bot did not answer an interaction within three seconds. */
    record TimedOut(Origin origin, Snowflake channel, String why) implements WorldEvent {}

    /** The bot acknowledged an interaction without a message. */
    record Acknowledged(Origin origin, Snowflake channel) implements WorldEvent {}

    record ClockMoved(Instant now) implements WorldEvent {}

    /** Somebody added the bot to a server. */
    record BotAdded(Server server) implements WorldEvent {}

    /** Somebody removed the bot from a server. */
    record BotRemoved(Server server) implements WorldEvent {}

    /** Somebody changed what a server's channel allows. */
    record ChannelChanged(Channel channel) implements WorldEvent {}

    /** People, members or what they may do have changed. */
    record PlacesChanged() implements WorldEvent {}

    /** A day of a history that is being played is over. */
    record HistoryPlayed(int day, int days) implements WorldEvent {}

    /** The bot connected or registered its commands again. */
    record BotReady() implements WorldEvent {}
}
