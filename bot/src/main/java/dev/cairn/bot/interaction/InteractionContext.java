package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import java.util.Set;

/** Where an interaction happens, which decides what may be said there and to whom. */
public sealed interface InteractionContext {

    /** A channel of a server, with what the acting member may do in it, as Discord computed it just now. */
    record InServer(ServerId server, ChannelId channel, boolean thread, Set<Permission> permissions)
            implements InteractionContext {
        public InServer {
            permissions = Set.copyOf(permissions);
        }
    }

    /**
     * A channel of a server that has not added Cairn, where the acting person brought it along: Cairn keeps nothing for
     * that server, but what the person may do in the channel holds there too.
     */
    record UserInstalled(boolean thread, Set<Permission> permissions) implements InteractionContext {
        public UserInstalled {
            permissions = Set.copyOf(permissions);
        }
    }

    /** A private conversation: with the bot, or between people of whom one brought the app along. */
    record Private() implements InteractionContext {}

    /** Whether the acting person could post a card with links here themselves; nobody can make the bot do more. */
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
