package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.ChannelKind;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import java.time.Instant;
import java.util.Optional;

/** Checks whether Discord offers a command to a person in a channel. */
public final class CommandAvailability {
    private static final int USER_INSTALL = 1;

    private CommandAvailability() {}

    /** Whether this person sees the command here at this time. */
    public static boolean offers(JsonNode command, User person, Channel channel, Instant now) {
        return refusal(command, person, channel, now).isEmpty();
    }

    /** Refuses a command that this person would not see here. */
    static void check(JsonNode command, User person, Channel channel, Instant now) {
        refusal(command, person, channel, now).ifPresent(why -> {
            throw new RefusedAction(why);
        });
    }

    private static Optional<String> refusal(JsonNode command, User person, Channel channel, Instant now) {
        String name = command.path("name").asText();
        if (!inContext(command, channel)) {
            return Optional.of(name + " is not offered here");
        }
        return channel.server()
                .filter(server -> !permits(server, command, person, now))
                .map(server -> name + " needs permissions that " + person.name() + " does not have");
    }

    /** What the server's integration settings say of a command stands above what the command asks for. */
    private static boolean permits(Server server, JsonNode command, User person, Instant now) {
        if (server.owner().equals(person.id())) {
            return true;
        }
        long held = server.member(person.id())
                .map(member -> member.permissionsAt(now))
                .orElse(0L);
        boolean usesCommands = (held & Member.USE_COMMANDS) != 0;
        boolean opened = server.openCommands().contains(command.path("name").asText());
        JsonNode needed = command.path("default_member_permissions");
        long bits = needed.asLong();
        boolean nobody = needed.isTextual() && bits == 0;
        boolean all = held == Member.ALL_PERMISSIONS;
        return all || (usesCommands && (opened || (!nobody && (held & bits) == bits)));
    }

    private static boolean inContext(JsonNode command, Channel channel) {
        ChannelKind kind = channel.kind();
        JsonNode contexts = command.path("contexts");
        boolean admitted = contexts.isArray()
                ? contains(contexts, kind.context())
                : kind.context() == ChannelKind.SERVER.context()
                        || command.path("dm_permission").asBoolean(true);
        boolean broughtAlong = kind == ChannelKind.PRIVATE
                || channel.server().filter(server -> !server.botPresent()).isPresent();
        boolean installed = !broughtAlong || contains(command.path("integration_types"), USER_INSTALL);
        return admitted && installed;
    }

    private static boolean contains(JsonNode numbers, int wanted) {
        for (JsonNode number : numbers) {
            if (number.asInt() == wanted) {
                return true;
            }
        }
        return false;
    }
}
