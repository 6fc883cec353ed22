package dev.cairn.bot.playground.errors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;

/** An error response in the form Discord gives it: an HTTP status and a JSON body with an error code. */
public final class DiscordError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ObjectNode body;

    private DiscordError(int status, ObjectNode body) {
        super(body.path("message").asText(), null, false, false);
        this.status = status;
        this.body = body;
    }

    /** An error with one of Discord's JSON error codes. */
    public static DiscordError of(int status, int code, String message) {
        return new DiscordError(status, Json.object().put("message", message).put("code", code));
    }

    /** An invalid form (code 50035) with the errors of its fields. */
    static DiscordError invalidForm(ObjectNode errors) {
        ObjectNode body = Json.object().put("message", "Invalid Form Body").put("code", 50035);
        body.set("errors", errors);
        return new DiscordError(400, body);
    }

    public static DiscordError unauthorized() {
        return of(401, 0, "401: Unauthorized");
    }

    public static DiscordError unknownRoute() {
        return of(404, 0, "404: Not Found");
    }

    public static DiscordError methodNotAllowed() {
        return of(405, 0, "405: Method Not Allowed");
    }

    public static DiscordError badJson() {
        return of(400, 50109, "The request body contains invalid JSON.");
    }

    public static DiscordError unknownApplication() {
        return of(404, 10002, "Unknown Application");
    }

    public static DiscordError unknownChannel() {
        return of(404, 10003, "Unknown Channel");
    }

    public static DiscordError unknownGuild() {
        return of(404, 10004, "Unknown Guild");
    }

    public static DiscordError unknownMember() {
        return of(404, 10007, "Unknown Member");
    }

    public static DiscordError unknownMessage() {
        return of(404, 10008, "Unknown Message");
    }

    public static DiscordError unknownUser() {
        return of(404, 10013, "Unknown User");
    }

    public static DiscordError unknownWebhook() {
        return of(404, 10015, "Unknown Webhook");
    }

    public static DiscordError unknownInteraction() {
        return of(404, 10062, "Unknown interaction");
    }

    public static DiscordError unknownCommand() {
        return of(404, 10063, "Unknown application command");
    }

    public static DiscordError alreadyAcknowledged() {
        return of(400, 40060, "Interaction has already been acknowledged.");
    }

    public static DiscordError emptyMessage() {
        return of(400, 50006, "Cannot send an empty message");
    }

    public static DiscordError cannotMessageUser() {
        return of(403, 50007, "Cannot send messages to this user");
    }

    public static DiscordError invalidWebhookToken() {
        return of(401, 50027, "Invalid Webhook Token");
    }

    public static DiscordError notTheAuthor() {
        return of(403, 50005, "Cannot edit a message authored by another user");
    }

    public static DiscordError missingPermissions() {
        return of(403, 50013, "Missing Permissions");
    }

    public static DiscordError threadArchived() {
        return of(400, 50083, "Tried to perform an operation on an archived thread, such as editing a message.");
    }

    /** The edit of a message over an hour old was one too many. */
    public static DiscordError tooManyOldEdits() {
        ObjectNode body = Json.object()
                .put("message", "Maximum number of edits to messages older than 1 hour reached. Try again later.")
                .put("retry_after", 1.0)
                .put("global", false)
                .put("code", 30046);
        return new DiscordError(429, body);
    }

    public static DiscordError missingAccess() {
        return of(403, 50001, "Missing Access");
    }

    public int status() {
        return status;
    }

    /** Discord's error code, or 0 for plain HTTP errors. */
    public int code() {
        return body.path("code").asInt();
    }

    public ObjectNode body() {
        return body;
    }
}
