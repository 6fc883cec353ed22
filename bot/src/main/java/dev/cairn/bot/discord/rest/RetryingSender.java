package dev.cairn.bot.discord.rest;

import discord4j.rest.http.client.ClientException;
import discord4j.rest.http.client.ClientRequest;
import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.http.client.DiscordWebClient;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.util.MultipartRequest;
import io.netty.handler.codec.CodecException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Sends a request of an interaction, and retries after temporary failures.
 *
 * @param web throws {@link ReadTimeoutException} when Discord does not respond in time
 * @param retryWindow the time since the first try after which there is no other
 */
record RetryingSender(DiscordWebClient web, Duration retryWindow) {
    /** Also the shortest pause after a 429, whatever that asks for: Discord counts them towards a ban. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private static final Duration MAX_PAUSE = Duration.ofSeconds(5);
    private static final int TOO_MANY_REQUESTS = 429;

    Mono<ClientResponse> send(DiscordWebRequest request) {
        return Mono.defer(() -> {
            AtomicBoolean retried = new AtomicBoolean();
            return Mono.defer(() -> web.exchange(new ClientRequest(request)))
                    .flatMap(RetryingSender::orFail)
                    .onErrorResume(
                            fault -> retried.getAndSet(true) && isAlreadyAcknowledged(fault), fault -> Mono.empty())
                    .retryWhen(Retry.withThrowable(faults -> pauses(faults, hasFile(request))));
        });
    }

    static Mono<ClientResponse> orFail(ClientResponse response) {
        return response.getHttpResponse().status().code() < 400
                ? Mono.just(response)
                : response.createException().flatMap(Mono::error);
    }

    /** On a retry this means that an earlier try arrived and only its response was lost. */
    private static boolean isAlreadyAcknowledged(Throwable fault) {
        return fault instanceof ClientException refused && ApiError.of(refused).isAlreadyAcknowledged();
    }

    private static boolean hasFile(DiscordWebRequest request) {
        return request.getBody() instanceof MultipartRequest;
    }

    /**
     * Gives up a request with a file at its second server error: the file may be the reason, and the same message without
     * it must still come in time.
     */
    private Publisher<Long> pauses(Flux<Throwable> faults, boolean withFile) {
        return faults.timed().index().concatMap(numbered -> {
            Throwable fault = numbered.getT2().get();
            Duration pause = pauseAfter(fault, numbered.getT1());
            Duration passed = numbered.getT2().elapsedSinceSubscription();
            boolean hopeless = withFile && numbered.getT1() > 0 && isServerError(fault);
            return isTemporary(fault) && !hopeless && passed.plus(pause).compareTo(retryWindow) < 0
                    ? Mono.delay(pause)
                    : Mono.<Long>error(fault);
        });
    }

    private static boolean isServerError(Throwable fault) {
        return fault instanceof ClientException refused && refused.getStatus().code() >= 500;
    }

    private static boolean isTemporary(Throwable fault) {
        if (fault instanceof ClientException refused) {
            int status = refused.getStatus().code();
            return status == TOO_MANY_REQUESTS || status >= 500;
        }
        return isConnectionFailure(fault);
    }

    /** Whether the connection failed, in which case the request may or may not have arrived. */
    static boolean isConnectionFailure(Throwable fault) {
        return fault instanceof IOException || fault instanceof ReadTimeoutException || fault instanceof CodecException;
    }

    private static Duration pauseAfter(Throwable fault, long earlierTries) {
        if (fault instanceof ClientException refused && refused.getStatus().code() == TOO_MANY_REQUESTS) {
            return longer(FIRST_PAUSE, requestedPause(refused));
        }
        Duration growing = FIRST_PAUSE.multipliedBy(1L << Math.min(earlierTries, 10));
        return growing.compareTo(MAX_PAUSE) < 0 ? growing : MAX_PAUSE;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Prefers the body, which has milliseconds; the header's whole seconds are long for a callback's three. */
    static Duration requestedPause(ClientException refused) {
        if (ApiError.of(refused).fields().get("retry_after") instanceof Number seconds) {
            return Duration.ofMillis((long) Math.ceil(Math.max(0, seconds.doubleValue()) * 1000));
        }
        String seconds = refused.getHeaders().get("Retry-After");
        return seconds != null && seconds.matches("\\d{1,9}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : FIRST_PAUSE;
    }
}
