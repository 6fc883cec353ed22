package dev.cairn.bot.servers;

import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Place;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.ServerId;
import dev.cairn.bot.interaction.UserError;

/** Who may settle things for a server; a server can tell Discord to offer these commands to anybody. */
final class Managing {
    private Managing() {}

    /**
     * The server that the acting person manages.
     *
     * @throws UserError if they do not, or are in none
     */
    static ServerId server(Request request) {
        if (!(request.place() instanceof Place.InServer here)) {
            throw new UserError(ServersCopy.onlyInServers());
        }
        if (!here.permissions().contains(Permission.MANAGE_SERVER)) {
            throw new UserError(ServersCopy.notPermitted());
        }
        return here.server();
    }
}
