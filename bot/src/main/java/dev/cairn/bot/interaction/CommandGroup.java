package dev.cairn.bot.interaction;

import java.util.Optional;

/**
 * The commands that share a first word, such as {@code /roadmap}.
 *
 * @param inServersOnly whether Discord offers them only in servers that have added Cairn
 * @param requiredPermission the permission without which Discord hides them. Server admins can override that, so each
 *     handler checks for itself
 */
public record CommandGroup(
        String name, Text description, boolean inServersOnly, Optional<Permission> requiredPermission) {

    /** A group for everybody, everywhere. */
    public CommandGroup(String name, Text description) {
        this(name, description, false, Optional.empty());
    }

    /** A group for servers only, for members with this permission. */
    public static CommandGroup forPermitted(String name, Text description, Permission needed) {
        return new CommandGroup(name, description, true, Optional.of(needed));
    }
}
