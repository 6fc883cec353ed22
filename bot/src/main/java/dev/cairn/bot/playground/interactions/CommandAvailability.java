package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.ChannelKind;
import dev.cairn.bot.playground.world.User;

/** Checks whether Discord offers a command to a person in a channel. */
final class CommandAvailability {
    private static final int USER_INSTALL = 1;

    private CommandAvailability() {}

    /** Refuses a command that this person would not see here. */
    static void check(JsonNode command, User person, Channel channel) {
        String name = command.path("name").asText();
        if (!inContext(command, channel)) {
            throw new RefusedAction(name + " is not offered here");
        }
        JsonNode needed = command.path("default_member_permissions");
        channel.server().flatMap(server -> server.member(person.id())).ifPresent(member -> {
            long bits = needed.asLong();
            boolean nobody = needed.isTextual() && bits == 0;
            boolean owner = channel.server().orElseThrow().owner().equals(person.id());
            if (!owner && (nobody || (member.permissions() & bits) != bits)) {
                throw new RefusedAction(name + " needs permissions that " + person.name() + " does not have");
            }
        });
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
