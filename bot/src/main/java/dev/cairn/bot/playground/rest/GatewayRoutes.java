package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.json.Json;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/** The routes that return the gateway's URL. */
final class GatewayRoutes {
    private final Supplier<URI> gateway;

    GatewayRoutes(Supplier<URI> gateway) {
        this.gateway = gateway;
    }

    List<RouteSpec> routes() {
        return List.of(
                RouteSpec.open("GET", "/gateway", call -> ServerResponse.json(200, url())),
                RouteSpec.of("GET", "/gateway/bot", call -> ServerResponse.json(200, urlForBot())));
    }

    private ObjectNode url() {
        return Json.object().put("url", gateway.get().toString());
    }

    private ObjectNode urlForBot() {
        ObjectNode json = url().put("shards", 1);
        json.putObject("session_start_limit")
                .put("total", 1000)
                .put("remaining", 1000)
                .put("reset_after", 86_400_000)
                .put("max_concurrency", 1);
        return json;
    }
}
