package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Where an interaction happens, which decides what Cairn may show there and to whom. */
public sealed interface InteractionContext {

    /**
     * A channel of a server that added Cairn.
     *
     * @param permissions what the invoker may do there at this moment
     * @param ownPermissions what Cairn itself may do there at this moment
     * @param nickname the invoker's name in this server, if they have one here; they chose it, and it is untrusted
     * @param joined since when the invoker has been a member of this server, if Discord says so
     */
    record InServer(
            ServerId server,
            ChannelId channel,
            boolean thread,
            Set<Permission> permissions,
            Set<Permission> ownPermissions,
            Optional<String> nickname,
            Optional<Instant> joined)
            implements InteractionContext {
        public InServer {
            permissions = Set.copyOf(permissions);
            ownPermissions = Set.copyOf(ownPermissions);
        }

        /** Whether Cairn may post here by itself. An answer to an interaction needs no permission. */
        public boolean letsCairnPost() {
            return ownPermissions.contains(Permission.VIEW_CHANNEL)
                    && ownPermissions.contains(thread ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES);
        }
    }

    /**
     * A channel of a server that has not added Cairn, where the invoker uses it as a user-installed app. Cairn stores
     * nothing for that server, but the invoker's permissions apply there too.
     */
    record UserInstalled(boolean thread, Set<Permission> permissions) implements InteractionContext {
        public UserInstalled {
            permissions = Set.copyOf(permissions);
        }
    }

    /** A private channel: the bot's DM, or a DM of people one of whom installed the app. */
    record Private() implements InteractionContext {}

    /** Whether the invoker may post messages with links here; the bot posts nothing for a person that they may not. */
    default boolean allowsSharing() {
        if (this instanceof InServer here) {
            return allowSharing(here.thread(), here.permissions());
        }
        return !(this instanceof UserInstalled there) || allowSharing(there.thread(), there.permissions());
    }

    /**
     * Refuses to share where the acting person could not post a card with links themselves.
     *
     * @throws UserError if {@link #allowsSharing} is false
     */
    default void requireSharing() {
        if (!allowsSharing()) {
            throw new UserError(InteractionCopy.text(InteractionCopy::mayNotShare));
        }
    }

    private static boolean allowSharing(boolean thread, Set<Permission> permissions) {
        return permissions.contains(thread ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES)
                && permissions.contains(Permission.EMBED_LINKS);
    }
}
