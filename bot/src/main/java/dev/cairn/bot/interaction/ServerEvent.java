package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.util.Set;

/** What Discord's gateway tells about the servers that Cairn is in. Outages are not told. */
public sealed interface ServerEvent {

    /**
     * A shard: one of the connections among which Discord divides the servers.
     *
     * @param index counted from 0
     * @param count how many shards all processes run together
     */
    record Shard(int index, int count) {
        /** Whether Discord sends the events of this server to this shard. */
        public boolean covers(ServerId server) {
            return (server.value() >>> 22) % count == index;
        }
    }

    /** A shard has connected anew, and Discord has listed all its servers. */
    record Listed(Shard shard, Set<ServerId> servers) implements ServerEvent {
        public Listed {
            servers = Set.copyOf(servers);
        }
    }

    /**
     * Cairn is in a server. Discord tells so for every server after each connection, after outages, and when somebody
     * adds Cairn.
     *
     * @param joinedAt when Cairn was added
     * @param connectedAt when this process first connected the server's shard
     */
    record Present(ServerId server, Instant joinedAt, Instant connectedAt) implements ServerEvent {
        /** Whether Cairn was added while this process ran. */
        public boolean isRecent() {
            return joinedAt.isAfter(connectedAt);
        }
    }

    /** Somebody has removed Cairn from a server, or the server is gone. */
    record Removed(ServerId server) implements ServerEvent {}
}
