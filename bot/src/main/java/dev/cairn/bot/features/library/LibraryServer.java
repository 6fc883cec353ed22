package dev.cairn.bot.features.library;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import java.time.Instant;
import java.util.Optional;

/** The server and the channel that a request comes from, and whether the person may moderate there. */
record LibraryServer(ServerId id, ChannelId channel, boolean isModerator, Optional<Instant> joined) {
    /** Empty if the request comes from no server that has added Cairn. */
    static Optional<LibraryServer> find(Request request) {
        return request.context() instanceof InteractionContext.InServer here
                ? Optional.of(new LibraryServer(
                        here.server(),
                        here.channel(),
                        here.permissions().contains(Permission.MANAGE_MESSAGES),
                        here.joined()))
                : Optional.empty();
    }

    /** @throws UserError if the request comes from no server that has added Cairn */
    static LibraryServer of(Request request) {
        return find(request).orElseThrow(() -> new UserError(LibraryCopy.text(LibraryCopy::onlyInServers)));
    }

    /** Whether this person sees an entry: everybody's, one that they added, or any if they moderate. */
    boolean shows(LibraryEntry entry, LearnerId learner) {
        return entry.state() == EntryState.KEPT || entry.isBy(learner) || isModerator;
    }
}
