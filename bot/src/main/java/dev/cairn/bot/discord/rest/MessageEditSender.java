package dev.cairn.bot.discord.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import discord4j.rest.http.client.ClientRequest;
import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.http.client.DiscordWebClient;
import discord4j.rest.request.DiscordWebRequest;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import java.time.Duration;
import reactor.core.publisher.Mono;

/**
 * Sends edits of messages, each once. Discord limits edits of messages that are over an hour old by a 429 with an error
 * code of its own, for an hour and more. Discord4J's router would repeat that request again and again, and hold back the
 * other requests of the channel. The ordinary limit of a channel is kept by waiting until it allows another edit.
 */
final class MessageEditSender {
    private static final String ROUTE = "/channels/{channel.id}/messages/{message.id}";
    /** Longer than any window of Discord's ordinary limits. */
    private static final Duration LONGEST_WINDOW = Duration.ofMinutes(1);

    private static final int MAX_CHANNELS = 10_000;

    private final DiscordWebClient web;
    /** When each channel that has used up its limit allows another edit, by {@link System#nanoTime}. */
    private final Cache<String, Long> allowedAt = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST_WINDOW)
            .maximumSize(MAX_CHANNELS)
            .build();

    MessageEditSender(DiscordWebClient web) {
        this.web = web;
    }

    static boolean isEdit(DiscordWebRequest request) {
        return request.getRoute().getMethod().equals(HttpMethod.PATCH)
                && request.getRoute().getUriTemplate().equals(ROUTE);
    }

    Mono<ClientResponse> send(DiscordWebRequest request) {
        String channel = channel(request);
        return Mono.defer(() -> Mono.delay(wait(channel)))
                .then(Mono.defer(() -> web.exchange(new ClientRequest(request))))
                .doOnNext(response -> note(channel, response.getHttpResponse().responseHeaders()))
                .flatMap(RequestFailures::orFail);
    }

    private static String channel(DiscordWebRequest request) {
        return request.getCompleteUri().split("/", 4)[2];
    }

    private Duration wait(String channel) {
        Long allowed = allowedAt.getIfPresent(channel);
        return allowed == null ? Duration.ZERO : Duration.ofNanos(Math.max(0, allowed - System.nanoTime()));
    }

    private void note(String channel, HttpHeaders headers) {
        String after = headers.get("X-RateLimit-Reset-After");
        if ("0".equals(headers.get("X-RateLimit-Remaining")) && after != null && after.matches("\\d{1,5}(\\.\\d+)?")) {
            long nanos = (long) (Double.parseDouble(after) * 1_000_000_000);
            allowedAt.put(channel, System.nanoTime() + nanos);
        }
    }
}
