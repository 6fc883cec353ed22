package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.interactions.CallbackReceiver;
import dev.cairn.bot.playground.interactions.FollowUps;
import java.util.List;

/** The routes for answers to interactions and follow-ups. The interaction's token in the path authorizes them. */
final class InteractionRoutes {
    private static final String CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback";
    private static final String WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}";
    private static final String ORIGINAL = WEBHOOK + "/messages/@original";
    private static final String MESSAGE = WEBHOOK + "/messages/{message_id}";

    private final CallbackReceiver answers;
    private final FollowUps followUps;

    InteractionRoutes(CallbackReceiver answers, FollowUps followUps) {
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

    private ServerResponse answer(RestCall call) {
        ObjectNode response = answers.take(call.name("interaction_id"), call.name("interaction_token"), call.payload());
        return call.flag("with_response") ? ServerResponse.json(200, response) : ServerResponse.empty(204);
    }

    private ServerResponse send(RestCall call) {
        return ServerResponse.json(
                200, followUps.send(webhook(call), token(call), call.payload()).json());
    }

    private ServerResponse get(RestCall call) {
        return ServerResponse.json(
                200, followUps.get(webhook(call), token(call), message(call)).json());
    }

    private ServerResponse edit(RestCall call) {
        return ServerResponse.json(
                200,
                followUps
                        .edit(webhook(call), token(call), message(call), call.payload())
                        .json());
    }

    private ServerResponse delete(RestCall call) {
        followUps.delete(webhook(call), token(call), message(call));
        return ServerResponse.empty(204);
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
