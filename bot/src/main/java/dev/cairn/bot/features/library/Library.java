package dev.cairn.bot.features.library;

import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.curriculum.Resource;
import java.util.Optional;

/** The libraries of servers and what learners saved, for other features. */
public interface Library {
    /**
     * Reads a link that a person gave.
     *
     * @throws UserError with the reason, if it is refused; what only a moderator may let in is not refused here
     */
    CanonicalLink read(String link);

    /**
     * Adds a link to the library of the request's server as the server's policy has it, and draws what came of it. What the
     * roadmaps hold already is not added: its card is drawn.
     *
     * @throws UserError outside servers, where the library is closed, and where the link is refused
     */
    Card add(Request request, EntryDraft draft);

    /**
     * Requires that a server's library takes links.
     *
     * @throws UserError if it is closed
     */
    void requireOpen(ServerId server);

    /** Saves a link to the person's own list, and draws that. */
    Card save(Request request, CanonicalLink link);

    /** Saves a resource of the curriculum to the person's own list, and draws that. */
    Card save(Request request, Resource resource);

    /** The resource of the curriculum that a link opens. */
    Optional<Resource> resource(CanonicalLink link);

    /** The entry of a link in a server's library that everybody there sees. */
    Optional<LibraryEntry> entry(ServerId server, CanonicalLink link);
}
