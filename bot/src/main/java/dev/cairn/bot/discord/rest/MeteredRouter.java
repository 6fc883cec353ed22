package dev.cairn.bot.discord.rest;

import dev.cairn.bot.interaction.InteractionMetrics;
import discord4j.common.ReactorResources;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.DiscordWebResponse;
import discord4j.rest.request.Router;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

/** Counts the requests that another router sends. */
public final class MeteredRouter implements Router {
    private static final int NO_RESPONSE = 0;

    private final Router router;
    private final ReactorResources resources;
    private final InteractionMetrics tally;
    private final AtomicInteger lanesInUse = new AtomicInteger();

    public MeteredRouter(Router router, ReactorResources resources, InteractionMetrics tally) {
        this.router = router;
        this.resources = resources;
        this.tally = tally;
    }

    @Override
    public DiscordWebResponse exchange(DiscordWebRequest request) {
        Mono<ClientResponse> response = router.exchange(request)
                .mono()
                .doOnNext(
                        taken -> count(request, taken.getHttpResponse().status().code()))
                .doOnError(fault -> count(request, statusOf(fault)));
        return new DiscordWebResponse(InteractionRouter.hasLane(request) ? inALane(response) : response, resources);
    }

    private Mono<ClientResponse> inALane(Mono<ClientResponse> response) {
        return Mono.defer(() -> {
            lanesInUse.incrementAndGet();
            return response.doFinally(signal -> lanesInUse.decrementAndGet());
        });
    }

    private static int statusOf(Throwable fault) {
        return fault instanceof ClientException refused ? refused.getStatus().code() : NO_RESPONSE;
    }

    private void count(DiscordWebRequest request, int status) {
        tally.request(request.getRoute().getMethod().name(), request.getRoute().getUriTemplate(), status);
    }

    /** How many requests of interactions are under way. */
    public int lanesInUse() {
        return lanesInUse.get();
    }
}
