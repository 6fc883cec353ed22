package dev.cairn.bot.playground.gateway;

import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.Snowflake;

/** A shard of a bot; decides which events it gets. */
record Shard(int index, int count) {

    boolean valid() {
        return count > 0 && index >= 0 && index < count;
    }

    boolean receives(Snowflake server) {
        return Long.remainderUnsigned(server.value() >>> 22, count) == index;
    }

    /** DMs go to the first shard. */
    boolean receives(Channel channel) {
        return channel.server().map(Server::id).map(this::receives).orElse(index == 0);
    }
}
