package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;

/** Who may settle things for a server; a server can tell Discord to offer these commands to anybody. */
final class ManageServerCheck {
    private ManageServerCheck() {}

    /**
     * The server that the acting person manages.
     *
     * @throws UserError if they do not, or are in none
     */
    static ServerId server(Request request) {
        if (!(request.context() instanceof InteractionContext.InServer here)) {
            throw new UserError(ServersCopy.onlyInServers());
        }
        if (!here.permissions().contains(Permission.MANAGE_SERVER)) {
            throw new UserError(ServersCopy.notPermitted());
        }
        return here.server();
    }
}
