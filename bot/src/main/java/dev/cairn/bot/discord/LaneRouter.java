package dev.cairn.bot.discord;

import discord4j.rest.http.client.ClientException;
import discord4j.rest.http.client.ClientRequest;
import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.http.client.DiscordWebClient;
import discord4j.rest.request.DefaultRouter;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.DiscordWebResponse;
import discord4j.rest.request.Router;
import discord4j.rest.request.RouterOptions;
import java.io.IOException;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
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
final class LaneRouter implements Router {
    private static final int MOST_TRIES = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final DefaultRouter ordinary;
    private final RouterOptions options;
    private final DiscordWebClient web;

    LaneRouter(RouterOptions options, HttpClient laneClient) {
        this.ordinary = new DefaultRouter(options);
        this.options = options;
        this.web = new DiscordWebClient(
                laneClient,
                options.getExchangeStrategies(),
                options.getAuthorizationScheme(),
                options.getToken(),
                options.getResponseTransformers(),
                options.getDiscordBaseUrl());
    }

    @Override
    public DiscordWebResponse exchange(DiscordWebRequest request) {
        if (!hasLane(request)) {
            return ordinary.exchange(request);
        }
        Mono<ClientResponse> response = Mono.defer(() -> web.exchange(new ClientRequest(request)))
                .flatMap(LaneRouter::orFail)
                .retryWhen(Retry.withThrowable(LaneRouter::pauses));
        return new DiscordWebResponse(response, options.getReactorResources());
    }

    static boolean hasLane(DiscordWebRequest request) {
        String template = request.getRoute().getUriTemplate();
        return template.startsWith("/interactions/") || template.contains("{webhook.token}");
    }

    private static Mono<ClientResponse> orFail(ClientResponse response) {
        return response.getHttpResponse().status().code() < 400
                ? Mono.just(response)
                : response.createException().flatMap(Mono::error);
    }

    private static Publisher<Long> pauses(Flux<Throwable> faults) {
        return faults.index().concatMap(numbered -> {
            long tries = numbered.getT1() + 1;
            Throwable fault = numbered.getT2();
            return tries < MOST_TRIES && isPassing(fault)
                    ? Mono.delay(pauseAfter(fault, tries))
                    : Mono.<Long>error(fault);
        });
    }

    private static boolean isPassing(Throwable fault) {
        if (fault instanceof ClientException refused) {
            int status = refused.getStatus().code();
            return status == 429 || status >= 500;
        }
        return fault instanceof IOException;
    }

    private static Duration pauseAfter(Throwable fault, long tries) {
        Duration growing = FIRST_PAUSE.multipliedBy(1L << (tries - 1));
        if (fault instanceof ClientException refused) {
            String seconds = refused.getHeaders().get("Retry-After");
            if (seconds != null && seconds.matches("\\d{1,4}")) {
                growing = Duration.ofSeconds(Long.parseLong(seconds));
            }
        }
        return growing.compareTo(LONGEST_PAUSE) < 0 ? growing : LONGEST_PAUSE;
    }
}
