package dev.cairn.bot.interaction;

import java.util.Set;

/** Where an interaction happens, which decides what may be said there and to whom. */
public sealed interface Place {

    /** A channel of a server, with what the acting member may do in it, as Discord computed it just now. */
    record InServer(ServerId server, ChannelId channel, boolean thread, Set<Permission> permissions) implements Place {
        public InServer {
            permissions = Set.copyOf(permissions);
        }
    }

    /** A private conversation: with the bot, or between people of whom one brought the app along. */
    record Private() implements Place {}

    /** Whether the acting person could post a card with links here themselves; nobody can make the bot do more. */
    default boolean allowsSharing() {
        if (!(this instanceof InServer here)) {
            return true;
        }
        Permission send = here.thread() ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES;
        return here.permissions().contains(send) && here.permissions().contains(Permission.EMBED_LINKS);
    }
}
