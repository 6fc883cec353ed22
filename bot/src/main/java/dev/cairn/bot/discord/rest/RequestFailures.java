package dev.cairn.bot.discord.rest;

import discord4j.rest.http.client.ClientException;
import discord4j.rest.http.client.ClientResponse;
import io.netty.channel.ChannelException;
import io.netty.handler.codec.CodecException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Judges why a request failed: whether another try may succeed, and when. */
final class RequestFailures {
    /** Also the shortest pause after a 429, whatever that asks for: Discord counts them towards a ban. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private static final Duration MAX_PAUSE = Duration.ofSeconds(5);
    private static final int MAX_DOUBLINGS = 10;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_SERVER_ERROR = 500;

    private RequestFailures() {}

    static Mono<HttpAnswer> orRefused(HttpAnswer answer) {
        if (!answer.isRefusal()) {
            return Mono.just(answer);
        }
        ApiError error = ApiError.read(answer.body());
        String retryAfter = answer.headers().get("Retry-After");
        return Mono.error(new RefusedException(answer.status(), error, requestedPause(error, retryAfter)));
    }

    static Mono<ClientResponse> orFail(ClientResponse response) {
        return response.getHttpResponse().status().code() < 400
                ? Mono.just(response)
                : response.createException().flatMap(Mono::error);
    }

    static boolean isServerError(Throwable fault) {
        return fault instanceof RefusedException refused && refused.status() >= FIRST_SERVER_ERROR;
    }

    static boolean isTemporary(Throwable fault) {
        return fault instanceof RefusedException refused
                ? refused.status() == TOO_MANY_REQUESTS || isServerError(fault)
                : isConnectionFailure(fault);
    }

    /** Whether the connection failed, in which case the request may or may not have arrived. */
    static boolean isConnectionFailure(Throwable fault) {
        return fault instanceof IOException || fault instanceof ChannelException || fault instanceof CodecException;
    }

    /** How long to wait after a fault: as long as Discord asks, else longer with each try. */
    static Duration pauseAfter(Throwable fault, int earlierFailures) {
        if (fault instanceof RefusedException refused && refused.status() == TOO_MANY_REQUESTS) {
            return longer(FIRST_PAUSE, refused.requestedPause().orElse(FIRST_PAUSE));
        }
        Duration growing = FIRST_PAUSE.multipliedBy(1L << Math.min(earlierFailures, MAX_DOUBLINGS));
        return growing.compareTo(MAX_PAUSE) < 0 ? growing : MAX_PAUSE;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    static Duration requestedPause(ClientException refused) {
        return requestedPause(ApiError.of(refused), refused.getHeaders().get("Retry-After"))
                .orElse(FIRST_PAUSE);
    }

    /** Prefers the body, which has milliseconds; the header's whole seconds are long for a callback's three. */
    private static Optional<Duration> requestedPause(ApiError error, @Nullable String retryAfter) {
        if (error.fields().get("retry_after") instanceof Number seconds) {
            return Optional.of(Duration.ofMillis((long) Math.ceil(Math.max(0, seconds.doubleValue()) * 1000)));
        }
        return Optional.ofNullable(retryAfter)
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }
}
