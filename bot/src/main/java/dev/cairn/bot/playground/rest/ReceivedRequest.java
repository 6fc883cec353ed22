package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A REST request as received.
 *
 * @param path without the API prefix, with ids filled in
 * @param template the route as Discord's description writes it, such as {@code /channels/{channel_id}/messages}; empty
 *     for an unknown one
 * @param body the JSON, also from a multipart form; a missing node if there was none
 */
public record ReceivedRequest(Instant at, String method, String path, String template, JsonNode body) {

    /** The method and the template, such as {@code PUT /applications/{application_id}/commands}. */
    public String route() {
        return method + " " + template;
    }
}
