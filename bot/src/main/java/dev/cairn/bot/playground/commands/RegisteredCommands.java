package dev.cairn.bot.playground.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All registered commands: the global ones and those of each server. */
public final class RegisteredCommands {
    private final World world;
    private final CommandRegistry global;
    private final Map<Snowflake, CommandRegistry> ofServers = new ConcurrentHashMap<>();

    public RegisteredCommands(World world) {
        this.world = world;
        this.global = new CommandRegistry(world, null);
    }

    public CommandRegistry global() {
        return global;
    }

    public CommandRegistry of(Server server) {
        return ofServers.computeIfAbsent(server.id(), id -> new CommandRegistry(world, id));
    }

    /** Every command of this channel: a server's own, and the global ones whose names it does not use itself. */
    public List<ObjectNode> offered(Channel channel) {
        List<ObjectNode> own =
                channel.server().map(server -> List.copyOf(of(server).all())).orElse(List.of());
        List<ObjectNode> all = new ArrayList<>(own);
        global.all().stream()
                .filter(command -> own.stream().noneMatch(other -> isSame(command, other)))
                .forEach(all::add);
        return all;
    }

    private static boolean isSame(ObjectNode one, ObjectNode other) {
        return one.path("name").equals(other.path("name")) && one.path("type").equals(other.path("type"));
    }

    /** The command offered in this channel; a server's own takes precedence over a global one. */
    public Optional<ObjectNode> offered(Channel channel, int type, String name) {
        return channel.server().flatMap(server -> of(server).byName(type, name)).or(() -> global.byName(type, name));
    }

    /** The command with this id, in any scope. */
    public Optional<ObjectNode> offered(Channel channel, String id) {
        return channel.server().flatMap(server -> of(server).byId(id)).or(() -> global.byId(id));
    }
}
