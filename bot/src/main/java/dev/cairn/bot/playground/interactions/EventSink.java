package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.world.Channel;

/** Receives events for the bot; implemented by the gateway. */
@FunctionalInterface
public interface EventSink {

    /** Sends an event about this channel to the shard it belongs to. */
    void dispatch(Channel channel, String type, JsonNode data);
}
