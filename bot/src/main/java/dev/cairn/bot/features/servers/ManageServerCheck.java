package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;

/** Checks for Manage Server again, since a server can have Discord offer these commands to anybody. */
public final class ManageServerCheck {
    private ManageServerCheck() {}

    /**
     * Returns the server that the person manages.
     *
     * @throws UserError if they may not manage it, or the request comes from no server
     */
    public static ServerId requireManaged(Request request) {
        if (!(request.context() instanceof InteractionContext.InServer here)) {
            throw new UserError(ServersCopy.text(ServersCopy::onlyInServers));
        }
        if (!here.permissions().contains(Permission.MANAGE_SERVER)) {
            throw new UserError(ServersCopy.text(ServersCopy::notPermitted));
        }
        return here.server();
    }
}
