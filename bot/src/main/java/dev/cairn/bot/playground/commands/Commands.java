package dev.cairn.bot.playground.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All registered commands: the global book and one for each server. */
public final class Commands {
    private final World world;
    private final CommandBook global;
    private final Map<Snowflake, CommandBook> ofServers = new ConcurrentHashMap<>();

    public Commands(World world) {
        this.world = world;
        this.global = new CommandBook(world, null);
    }

    public CommandBook global() {
        return global;
    }

    public CommandBook of(Server server) {
        return ofServers.computeIfAbsent(server.id(), id -> new CommandBook(world, id));
    }

    /** A command offered in this channel, a server's own before a global one. */
    public Optional<ObjectNode> offered(Channel channel, int type, String name) {
        return channel.server().flatMap(server -> of(server).byName(type, name)).or(() -> global.byName(type, name));
    }

    /** A command by its id, wherever it is registered. */
    public Optional<ObjectNode> offered(Channel channel, String id) {
        return channel.server().flatMap(server -> of(server).byId(id)).or(() -> global.byId(id));
    }
}
