package dev.cairn.bot.discord.rest;

import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.http.client.DiscordWebClient;
import discord4j.rest.request.DefaultRouter;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.DiscordWebResponse;
import discord4j.rest.request.Router;
import discord4j.rest.request.RouterOptions;
import io.netty.handler.codec.http.HttpMethod;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.util.retry.Retry;

/**
 * Sends what belongs to an interaction at once, each in a lane of its own, and everything else as Discord4J does.
 *
 * <p>Discord4J's stock router puts all interaction callbacks into one queue under the global limit of 50 a second, so
 * that a burst misses Discord's three seconds. Discord counts neither callbacks nor the edits and follow-ups of an
 * interaction under that limit. A lane needs no state: the one chain of steps that answers an interaction orders its
 * requests itself, and nothing is left over when its token dies.
 */
public final class InteractionRouter implements Router {
    /** Short enough for a second and a third try within Discord's three seconds. */
    private static final Duration CALLBACK_ANSWERED_WITHIN = Duration.ofMillis(800);

    private static final Duration CALLBACK_USEFUL = Duration.ofSeconds(3);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(10);
    /** Beyond this the person has gone on, though the interaction's token lives. */
    private static final Duration USEFUL = Duration.ofMinutes(2);

    /** Discord4J itself tries again after refusals that pass, yet not when a connection breaks. */
    private static final Retry AFTER_A_BREAK = Retry.backoff(3, Duration.ofMillis(500))
            .filter(InteractionRouter::mayPass)
            .onRetryExhaustedThrow((spec, signal) -> signal.failure());

    private final DefaultRouter ordinary;
    private final RouterOptions options;
    private final RetryingSender callbacks;
    private final RetryingSender followUps;

    public InteractionRouter(RouterOptions options, HttpClient laneClient) {
        this.ordinary = new DefaultRouter(options);
        this.options = options;
        // The client's own repetition would hide from a lane which of its tries is the first.
        HttpClient client = laneClient.disableRetry(true);
        this.callbacks =
                new RetryingSender(web(options, client.responseTimeout(CALLBACK_ANSWERED_WITHIN)), CALLBACK_USEFUL);
        this.followUps = new RetryingSender(web(options, client.responseTimeout(ANSWERED_WITHIN)), USEFUL);
    }

    private static DiscordWebClient web(RouterOptions options, HttpClient client) {
        return new DiscordWebClient(
                client,
                options.getExchangeStrategies(),
                options.getAuthorizationScheme(),
                options.getToken(),
                options.getResponseTransformers(),
                options.getDiscordBaseUrl());
    }

    @Override
    public DiscordWebResponse exchange(DiscordWebRequest request) {
        String template = request.getRoute().getUriTemplate();
        if (template.startsWith("/interactions/")) {
            return new DiscordWebResponse(callbacks.send(request), options.getReactorResources());
        }
        if (template.contains("{webhook.token}")) {
            return new DiscordWebResponse(followUps.send(request), options.getReactorResources());
        }
        Mono<ClientResponse> response = ordinary.exchange(request).mono();
        return new DiscordWebResponse(
                bearsRepeating(request) ? response.retryWhen(AFTER_A_BREAK) : response, options.getReactorResources());
    }

    /** Whatever is not a POST comes to the same when done twice. */
    private static boolean bearsRepeating(DiscordWebRequest request) {
        return !request.getRoute().getMethod().equals(HttpMethod.POST);
    }

    /** Where nothing listens at all, trying again is for whoever runs Cairn to decide. */
    private static boolean mayPass(Throwable fault) {
        boolean nobodyThere = fault instanceof ConnectException || fault instanceof UnknownHostException;
        return RetryingSender.isBreak(fault) && !nobodyThere;
    }

    static boolean hasLane(DiscordWebRequest request) {
        String template = request.getRoute().getUriTemplate();
        return template.startsWith("/interactions/") || template.contains("{webhook.token}");
    }
}
