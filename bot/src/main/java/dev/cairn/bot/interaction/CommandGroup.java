package dev.cairn.bot.interaction;

import java.util.Optional;

/**
 * What the commands that share a first word have in common.
 *
 * @param inServersOnly whether Discord offers them neither in DMs nor where a person brought Cairn along
 * @param requiredPermission who Discord offers them to; it can be overruled there, so each handler checks for itself
 */
public record CommandGroup(
        String name, Text description, boolean inServersOnly, Optional<Permission> requiredPermission) {

    /** For everybody, everywhere. */
    public CommandGroup(String name, Text description) {
        this(name, description, false, Optional.empty());
    }

    public CommandGroup(String name, String description) {
        this(name, locale -> description);
    }

    /** For who may do this in a server. */
    public static CommandGroup forPermitted(String name, String description, Permission needed) {
        return forPermitted(name, locale -> description, needed);
    }

    public static CommandGroup forPermitted(String name, Text description, Permission needed) {
        return new CommandGroup(name, description, true, Optional.of(needed));
    }
}
