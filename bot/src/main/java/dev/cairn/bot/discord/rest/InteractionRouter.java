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
 * Sends the requests of interactions at once and edits of messages once each, and passes all other requests to
 * Discord4J's own router.
 *
 * <p>Discord4J's router puts all interaction callbacks into one queue under the global limit of 50 requests a second, so
 * a burst would miss Discord's three seconds. Discord exempts the callbacks, edits and follow-ups of interactions from
 * that limit. They need no queue either: the steps that answer one interaction already run one after the other.
 */
public final class InteractionRouter implements Router {
    /** Short enough for a second and a third try within Discord's three seconds. */
    private static final Duration CALLBACK_RESPONSE_TIMEOUT = Duration.ofMillis(800);

    private static final Duration CALLBACK_RETRY_WINDOW = Duration.ofSeconds(3);

    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(10);
    /** Shorter than the 15 minutes of the interaction's token: by then the person no longer waits. */
    private static final Duration RETRY_WINDOW = Duration.ofMinutes(2);
    /** Discord4J retries after temporary refusals, but not after connection failures. */
    private static final Retry AFTER_CONNECTION_FAILURE = Retry.backoff(3, Duration.ofMillis(500))
            .filter(InteractionRouter::isTemporary)
            .onRetryExhaustedThrow((spec, signal) -> signal.failure());

    private final DefaultRouter ordinary;
    private final RouterOptions options;
    private final RetryingSender callbacks;
    private final RetryingSender followUps;
    private final MessageEditSender edits;

    public InteractionRouter(RouterOptions options, HttpClient interactionClient) {
        this.ordinary = new DefaultRouter(options);
        this.options = options;
        // RetryingSender must know which try is the first, so the client must not retry by itself.
        HttpClient client = interactionClient.disableRetry(true);
        this.callbacks = new RetryingSender(
                web(options, client.responseTimeout(CALLBACK_RESPONSE_TIMEOUT)), CALLBACK_RETRY_WINDOW);
        DiscordWebClient unhurried = web(options, client.responseTimeout(RESPONSE_TIMEOUT));
        this.followUps = new RetryingSender(unhurried, RETRY_WINDOW);
        this.edits = new MessageEditSender(unhurried);
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
        return new DiscordWebResponse(respond(request), options.getReactorResources());
    }

    private Mono<ClientResponse> respond(DiscordWebRequest request) {
        if (isCallback(request)) {
            return callbacks.send(request);
        }
        if (isFollowUp(request)) {
            return followUps.send(request);
        }
        Mono<ClientResponse> response = MessageEditSender.isEdit(request)
                ? edits.send(request)
                : ordinary.exchange(request).mono();
        return isIdempotent(request) ? response.retryWhen(AFTER_CONNECTION_FAILURE) : response;
    }

    /** Whether the request belongs to an interaction. */
    static boolean isOfInteraction(DiscordWebRequest request) {
        return isCallback(request) || isFollowUp(request);
    }

    private static boolean isCallback(DiscordWebRequest request) {
        return request.getRoute().getUriTemplate().startsWith("/interactions/");
    }

    private static boolean isFollowUp(DiscordWebRequest request) {
        return request.getRoute().getUriTemplate().contains("{webhook.token}");
    }

    /** Every method but POST has the same effect when sent twice. */
    private static boolean isIdempotent(DiscordWebRequest request) {
        return !request.getRoute().getMethod().equals(HttpMethod.POST);
    }

    /** A refused connection and an unknown host are misconfiguration, so they are not retried. */
    private static boolean isTemporary(Throwable fault) {
        boolean misconfigured = fault instanceof ConnectException || fault instanceof UnknownHostException;
        return RetryingSender.isConnectionFailure(fault) && !misconfigured;
    }
}
