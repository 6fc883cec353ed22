package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.world.Channel;

/** Where events for the bot go: the gateway. */
@FunctionalInterface
public interface EventSink {

    /** Sends an event that concerns this channel to the shard it belongs to. */
    void dispatch(Channel channel, String type, JsonNode data);
}
