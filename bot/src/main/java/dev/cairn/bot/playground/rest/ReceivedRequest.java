package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A REST request as it came in.
 *
 * @param path without the API's own prefix, with ids filled in
 * @param template the route as Discord's description writes it, such as {@code /channels/{channel_id}/messages};
 *     empty for an unknown one
 * @param body the JSON sent, also from within a multipart form; a missing node when there was none
 */
public record ReceivedRequest(Instant at, String method, String path, String template, JsonNode body) {

    /** Method and template together, such as {@code PUT /applications/{application_id}/commands}. */
    public String route() {
        return method + " " + template;
    }
}
