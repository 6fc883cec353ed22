package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.http.HttpReply;
import dev.cairn.bot.playground.interactions.Answers;
import dev.cairn.bot.playground.interactions.FollowUps;
import java.util.List;

/** Answers to interactions, and what follows them; the interaction's token in the path is the only key. */
final class InteractionRoutes {
    private static final String CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback";
    private static final String WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}";
    private static final String ORIGINAL = WEBHOOK + "/messages/@original";
    private static final String MESSAGE = WEBHOOK + "/messages/{message_id}";

    private final Answers answers;
    private final FollowUps followUps;

    InteractionRoutes(Answers answers, FollowUps followUps) {
        this.answers = answers;
        this.followUps = followUps;
    }

    List<RouteSpec> routes() {
        return List.of(
                RouteSpec.open("POST", CALLBACK, this::answer),
                RouteSpec.open("POST", WEBHOOK, this::send),
                RouteSpec.open("GET", ORIGINAL, this::get),
                RouteSpec.open("PATCH", ORIGINAL, this::edit),
                RouteSpec.open("DELETE", ORIGINAL, this::delete),
                RouteSpec.open("GET", MESSAGE, this::get),
                RouteSpec.open("PATCH", MESSAGE, this::edit),
                RouteSpec.open("DELETE", MESSAGE, this::delete));
    }

    private HttpReply answer(RestCall call) {
        ObjectNode response = answers.take(call.name("interaction_id"), call.name("interaction_token"), call.draft());
        return call.flag("with_response") ? HttpReply.json(200, response) : HttpReply.empty(204);
    }

    private HttpReply send(RestCall call) {
        return HttpReply.json(
                200, followUps.send(webhook(call), token(call), call.draft()).json());
    }

    private HttpReply get(RestCall call) {
        return HttpReply.json(
                200, followUps.get(webhook(call), token(call), message(call)).json());
    }

    private HttpReply edit(RestCall call) {
        return HttpReply.json(
                200,
                followUps
                        .edit(webhook(call), token(call), message(call), call.draft())
                        .json());
    }

    private HttpReply delete(RestCall call) {
        followUps.delete(webhook(call), token(call), message(call));
        return HttpReply.empty(204);
    }

    private static String webhook(RestCall call) {
        return call.name("webhook_id");
    }

    private static String token(RestCall call) {
        return call.name("webhook_token");
    }

    private static String message(RestCall call) {
        return call.names().getOrDefault("message_id", "@original");
    }
}
