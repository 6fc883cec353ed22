package dev.cairn.bot.discord.rest;

import dev.cairn.bot.discord.InteractionAddress;
import dev.cairn.bot.discord.JsonBody;
import dev.cairn.bot.interaction.card.CardFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request that answers an interaction.
 *
 * @param file sent along with the body, which refers to it by name
 */
public record InteractionRequest(
        Endpoint endpoint, InteractionAddress address, Optional<JsonBody> body, Optional<CardFile> file) {

    /** What a request does, and Discord's route for that, which is also its name in the metrics. */
    public enum Endpoint {
        CALLBACK("POST", "/interactions/{interaction.id}/{interaction.token}/callback"),
        FOLLOW_UP("POST", "/webhooks/{webhook.id}/{webhook.token}"),
        EDIT_ORIGINAL("PATCH", "/webhooks/{webhook.id}/{webhook.token}/messages/{message.id}"),
        DELETE_ORIGINAL("DELETE", "/webhooks/{webhook.id}/{webhook.token}/messages/{message.id}");

        private final String method;
        private final String route;

        Endpoint(String method, String route) {
            this.method = method;
            this.route = route;
        }

        public String method() {
            return method;
        }

        String route() {
            return route;
        }
    }

    /** The path below the API's address. Contains the interaction's token, so it is never logged. */
    public String path() {
        String token = URLEncoder.encode(address.token(), StandardCharsets.UTF_8);
        String webhook = "/webhooks/" + Long.toUnsignedString(address.application()) + "/" + token;
        return switch (endpoint) {
            case CALLBACK -> "/interactions/" + Long.toUnsignedString(address.id()) + "/" + token + "/callback";
            case FOLLOW_UP -> webhook;
            case EDIT_ORIGINAL, DELETE_ORIGINAL -> webhook + "/messages/@original";
        };
    }

    boolean isCallback() {
        return endpoint == Endpoint.CALLBACK;
    }

    @Override
    public String toString() {
        return endpoint + " of " + address;
    }
}
