package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.interaction.Permission;
import java.util.HashSet;
import java.util.Set;

/**
 * Computes what a member may do in a channel, as Discord's documentation does under "Permission Hierarchy" and "Permission
 * Overwrites".
 *
 * @param guild the server's id, which is also that of its role for everyone
 * @param roles all roles of the server
 */
record GuildPermissions(String guild, JsonNode roles) {
    private static final long ADMINISTRATOR = 1L << 3;
    private static final long ALL = -1;

    /** What a member without any role may do there. */
    Set<Permission> ofEveryone(JsonNode channel) {
        long bits = base(Set.of());
        return Permission.of(isAll(bits) ? ALL : overwritten(bits, channel, guild));
    }

    /** What this member may do there. */
    Set<Permission> of(JsonNode member, JsonNode channel) {
        Set<String> held = new HashSet<>();
        member.path("roles").forEach(role -> held.add(role.asText()));
        long bits = base(held);
        if (isAll(bits)) {
            return Permission.of(ALL);
        }
        bits = overwritten(bits, channel, guild);
        bits = overwrittenByRoles(bits, channel, held);
        return Permission.of(
                overwritten(bits, channel, member.path("user").path("id").asText()));
    }

    private static boolean isAll(long bits) {
        return (bits & ADMINISTRATOR) != 0;
    }

    private long base(Set<String> held) {
        long bits = 0;
        for (JsonNode role : roles) {
            String id = role.path("id").asText();
            if (id.equals(guild) || held.contains(id)) {
                bits |= bits(role.path("permissions"));
            }
        }
        return bits;
    }

    private static long overwritten(long bits, JsonNode channel, String id) {
        return overwrittenByRoles(bits, channel, Set.of(id));
    }

    /** Applies what the channel denies to these roles, then what it allows to any of them. */
    private static long overwrittenByRoles(long bits, JsonNode channel, Set<String> ids) {
        long denied = 0;
        long allowed = 0;
        for (JsonNode overwrite : channel.path("permission_overwrites")) {
            if (ids.contains(overwrite.path("id").asText())) {
                denied |= bits(overwrite.path("deny"));
                allowed |= bits(overwrite.path("allow"));
            }
        }
        return (bits & ~denied) | allowed;
    }

    private static long bits(JsonNode permissions) {
        return permissions.asText().matches("\\d{1,19}") ? Long.parseUnsignedLong(permissions.asText()) : 0;
    }
}
