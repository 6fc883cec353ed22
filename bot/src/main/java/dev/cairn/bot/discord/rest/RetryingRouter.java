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
import java.util.function.Predicate;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.PrematureCloseException;
import reactor.util.retry.Retry;

/**
 * Passes requests to Discord4J's own router, repeats those that may be repeated after a connection failure, and sends edits
 * of messages once each. The requests of interactions do not come here: see {@link InteractionClient}.
 */
public final class RetryingRouter implements Router {
    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(10);
    /** Discord4J retries after temporary refusals, but not after connection failures. */
    private static final Retry AFTER_CONNECTION_FAILURE = retrying(RetryingRouter::isTemporary);

    private static final Retry AFTER_CUT_OFF = retrying(RetryingRouter::isCutOff);

    private final DefaultRouter ordinary;
    private final RouterOptions options;
    private final MessageEditSender edits;

    /**
     * Sends over this client.
     *
     * @param client for edits of messages
     */
    public RetryingRouter(RouterOptions options, HttpClient client) {
        this.ordinary = new DefaultRouter(options);
        this.options = options;
        this.edits = new MessageEditSender(new DiscordWebClient(
                client.disableRetry(true).responseTimeout(RESPONSE_TIMEOUT),
                options.getExchangeStrategies(),
                options.getAuthorizationScheme(),
                options.getToken(),
                options.getResponseTransformers(),
                options.getDiscordBaseUrl()));
    }

    @Override
    public DiscordWebResponse exchange(DiscordWebRequest request) {
        Mono<ClientResponse> response = MessageEditSender.isEdit(request)
                ? edits.send(request)
                : ordinary.exchange(request).mono();
        return new DiscordWebResponse(
                isIdempotent(request) ? response.retryWhen(AFTER_CONNECTION_FAILURE) : response,
                options.getReactorResources());
    }

    /** Asks again if the connection breaks in the midst of an answer; only for idempotent requests. */
    public static <T> Mono<T> retryingCutOff(Mono<T> answer) {
        return answer.retryWhen(AFTER_CUT_OFF);
    }

    private static Retry retrying(Predicate<Throwable> which) {
        return Retry.backoff(3, Duration.ofMillis(500))
                .filter(which)
                .onRetryExhaustedThrow((spec, signal) -> signal.failure());
    }

    /** Reactor Netty tells this from a connection that ended before the answer by words alone. */
    private static boolean isCutOff(Throwable fault) {
        return fault instanceof PrematureCloseException
                && String.valueOf(fault.getMessage()).contains("DURING response");
    }

    /** Every method but POST has the same effect when sent twice. */
    private static boolean isIdempotent(DiscordWebRequest request) {
        return !request.getRoute().getMethod().equals(HttpMethod.POST);
    }

    /** A refused connection and an unknown host are misconfiguration, so they are not retried. */
    private static boolean isTemporary(Throwable fault) {
        boolean misconfigured = fault instanceof ConnectException || fault instanceof UnknownHostException;
        return RequestFailures.isConnectionFailure(fault) && !misconfigured;
    }
}
