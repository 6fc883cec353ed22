package dev.cairn.bot.playground.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The registered commands of one scope: the global ones, or those of one server. */
public final class CommandRegistry {
    private final World world;
    private final @Nullable Snowflake server;
    private Map<String, ObjectNode> byId = Map.of();

    /** Creates an empty registry for the commands of {@code server}, or for the global ones. */
    public CommandRegistry(World world, @Nullable Snowflake server) {
        this.world = world;
        this.server = server;
    }

    /** All commands as stored, with localizations. */
    public synchronized List<ObjectNode> all() {
        return List.copyOf(byId.values());
    }

    /** All commands, with or without localizations. */
    public List<ObjectNode> all(boolean withLocalizations) {
        Collection<ObjectNode> commands = all();
        return withLocalizations
                ? List.copyOf(commands)
                : commands.stream().map(CommandDefaults::withoutLocalizations).toList();
    }

    public synchronized Optional<ObjectNode> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public synchronized Optional<ObjectNode> byName(int type, String name) {
        return byId.values().stream()
                .filter(command -> CommandRules.type(command) == type
                        && command.path("name").asText().equals(name))
                .findFirst();
    }

    /** Replaces all commands; those with the same type and name keep their id. */
    public synchronized List<ObjectNode> overwrite(JsonNode commands) {
        CommandRules.checkAll(commands);
        Map<String, ObjectNode> next = new LinkedHashMap<>();
        commands.forEach(command -> {
            ObjectNode stored = stored(CommandDefaults.filled(command));
            next.put(stored.path("id").asText(), stored);
        });
        byId = next;
        return all();
    }

    /** Adds a command, or replaces the one with the same type and name. */
    public synchronized ObjectNode put(JsonNode command) {
        CommandRules.checkOne(command);
        ObjectNode stored = stored(CommandDefaults.filled(command));
        Map<String, ObjectNode> next = new LinkedHashMap<>(byId);
        next.put(stored.path("id").asText(), stored);
        int type = CommandRules.type(command);
        int sameType = (int) next.values().stream()
                .filter(other -> CommandRules.type(other) == type)
                .count();
        CommandRules.refuseTooMany(type, sameType);
        byId = next;
        return stored;
    }

    /** Changes the given fields of the command with this id, if it exists. */
    public synchronized Optional<ObjectNode> change(String id, JsonNode fields) {
        ObjectNode old = byId.get(id);
        if (old == null) {
            return Optional.empty();
        }
        ObjectNode merged = old.deepCopy();
        fields.properties().forEach(field -> merged.set(field.getKey(), field.getValue()));
        CommandRules.checkOne(merged);
        ObjectNode stored =
                identified(CommandDefaults.filled(merged), id, world.nextId().toString());
        Map<String, ObjectNode> next = new LinkedHashMap<>(byId);
        next.put(id, stored);
        byId = next;
        return Optional.of(stored);
    }

    public synchronized boolean remove(String id) {
        Map<String, ObjectNode> next = new LinkedHashMap<>(byId);
        boolean there = next.remove(id) != null;
        byId = next;
        return there;
    }

    private ObjectNode stored(ObjectNode filled) {
        Optional<ObjectNode> before =
                byName(CommandRules.type(filled), filled.path("name").asText());
        if (before.isEmpty()) {
            return identified(filled, world.nextId().toString(), world.nextId().toString());
        }
        ObjectNode old = before.get();
        String id = old.path("id").asText();
        ObjectNode unchanged =
                identified(filled.deepCopy(), id, old.path("version").asText());
        return unchanged.equals(old)
                ? old
                : identified(filled, id, world.nextId().toString());
    }

    private ObjectNode identified(ObjectNode command, String id, String version) {
        command.put("id", id).put("application_id", world.bot().id().toString()).put("version", version);
        if (server != null) {
            command.put("guild_id", server.toString());
        }
        return command;
    }
}
