package dev.cairn.bot.discord.rest;

import discord4j.rest.http.client.ClientException;
import discord4j.rest.http.client.ClientRequest;
import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.http.client.DiscordWebClient;
import discord4j.rest.request.DiscordWebRequest;
import io.netty.handler.codec.CodecException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Sends a request of an interaction until it has arrived or would be of no use any more.
 *
 * @param web gives up an answer that does not come, with {@link ReadTimeoutException}
 * @param useful how long after the first try another is worth it
 */
record RetryingSender(DiscordWebClient web, Duration useful) {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int TOO_MANY_REQUESTS = 429;

    Mono<ClientResponse> send(DiscordWebRequest request) {
        return Mono.defer(() -> {
            AtomicBoolean again = new AtomicBoolean();
            return Mono.defer(() -> web.exchange(new ClientRequest(request)))
                    .flatMap(RetryingSender::orFail)
                    .onErrorResume(fault -> again.getAndSet(true) && isAlreadyAnswered(fault), fault -> Mono.empty())
                    .retryWhen(Retry.withThrowable(this::pauses));
        });
    }

    private static Mono<ClientResponse> orFail(ClientResponse response) {
        return response.getHttpResponse().status().code() < 400
                ? Mono.just(response)
                : response.createException().flatMap(Mono::error);
    }

    /** From a second try it means that the first had arrived, and only the word of it was lost. */
    static boolean isAlreadyAnswered(Throwable fault) {
        return fault instanceof ClientException refused && Objects.equals(field(refused, "code"), 40_060);
    }

    private Publisher<Long> pauses(Flux<Throwable> faults) {
        return faults.timed().index().concatMap(numbered -> {
            Throwable fault = numbered.getT2().get();
            Duration pause = pauseAfter(fault, numbered.getT1());
            Duration passed = numbered.getT2().elapsedSinceSubscription();
            return isPassing(fault) && passed.plus(pause).compareTo(useful) < 0
                    ? Mono.delay(pause)
                    : Mono.<Long>error(fault);
        });
    }

    private static boolean isPassing(Throwable fault) {
        if (fault instanceof ClientException refused) {
            int status = refused.getStatus().code();
            return status == TOO_MANY_REQUESTS || status >= 500;
        }
        return isBreak(fault);
    }

    /** Whether the connection failed, which leaves open what had arrived over it. */
    static boolean isBreak(Throwable fault) {
        return fault instanceof IOException || fault instanceof ReadTimeoutException || fault instanceof CodecException;
    }

    private static Duration pauseAfter(Throwable fault, long earlier) {
        if (fault instanceof ClientException refused && refused.getStatus().code() == TOO_MANY_REQUESTS) {
            return askedFor(refused);
        }
        Duration growing = FIRST_PAUSE.multipliedBy(1L << Math.min(earlier, 10));
        return growing.compareTo(LONGEST_PAUSE) < 0 ? growing : LONGEST_PAUSE;
    }

    /** The body has it to the millisecond, the header in whole seconds, which is much of a callback's three. */
    private static Duration askedFor(ClientException refused) {
        if (field(refused, "retry_after") instanceof Number seconds) {
            return Duration.ofMillis((long) Math.ceil(Math.max(0, seconds.doubleValue()) * 1000));
        }
        String seconds = refused.getHeaders().get("Retry-After");
        return seconds != null && seconds.matches("\\d{1,9}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : FIRST_PAUSE;
    }

    private static Object field(ClientException refused, String name) {
        return refused.getErrorResponse()
                .map(response -> response.getFields().get(name))
                .orElse("");
    }
}
