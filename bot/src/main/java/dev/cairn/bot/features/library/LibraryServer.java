package dev.cairn.bot.features.library;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The server and the channel that a request comes from, and what the person may do there. */
record LibraryServer(ServerId id, ChannelId channel, Set<Permission> permissions, Optional<Instant> joined) {
    /** Empty if the request comes from no server that has added Cairn. */
    static Optional<LibraryServer> find(Request request) {
        return request.context() instanceof InteractionContext.InServer here
                ? Optional.of(new LibraryServer(here.server(), here.channel(), here.permissions(), here.joined()))
                : Optional.empty();
    }

    /** @throws UserError if the request comes from no server that has added Cairn */
    static LibraryServer of(Request request) {
        return find(request).orElseThrow(() -> new UserError(LibraryCopy.text(LibraryCopy::onlyInServers)));
    }

    boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
