package dev.cairn.bot.discord.rest;

import dev.cairn.bot.interaction.InteractionMetrics;
import discord4j.common.ReactorResources;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.DiscordWebResponse;
import discord4j.rest.request.Router;
import reactor.core.publisher.Mono;

/** Counts the requests that another router sends. */
public final class MeteredRouter implements Router {
    private static final int NO_RESPONSE = 0;

    private final Router router;
    private final ReactorResources resources;
    private final InteractionMetrics metrics;

    public MeteredRouter(Router router, ReactorResources resources, InteractionMetrics metrics) {
        this.router = router;
        this.resources = resources;
        this.metrics = metrics;
    }

    @Override
    public DiscordWebResponse exchange(DiscordWebRequest request) {
        Mono<ClientResponse> response = router.exchange(request)
                .mono()
                .doOnNext(received ->
                        count(request, received.getHttpResponse().status().code()))
                .doOnError(fault -> count(request, statusOf(fault)));
        return new DiscordWebResponse(response, resources);
    }

    private static int statusOf(Throwable fault) {
        return fault instanceof ClientException refused ? refused.getStatus().code() : NO_RESPONSE;
    }

    private void count(DiscordWebRequest request, int status) {
        metrics.request(
                request.getRoute().getMethod().name(), request.getRoute().getUriTemplate(), status);
    }
}
