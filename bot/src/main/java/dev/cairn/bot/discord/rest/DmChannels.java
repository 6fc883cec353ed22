package dev.cairn.bot.discord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import discord4j.discordjson.json.DMCreateRequest;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Opens direct message channels, and remembers them: a person's channel never changes. */
public final class DmChannels {
    private static final int MAX_CHANNELS = 100_000;

    private final Router router;
    private final Cache<LearnerId, ChannelId> opened =
            Caffeine.newBuilder().maximumSize(MAX_CHANNELS).build();

    public DmChannels(Router router) {
        this.router = router;
    }

    /** The person's channel, if it was opened before and is still remembered. */
    public Optional<ChannelId> opened(LearnerId learner) {
        return Optional.ofNullable(opened.getIfPresent(learner));
    }

    public void forget(LearnerId learner) {
        opened.invalidate(learner);
    }

    public Mono<ChannelId> open(LearnerId learner) {
        return Routes.USER_DM_CREATE
                .newRequest()
                .body(DMCreateRequest.builder()
                        .recipientId(Long.toString(learner.value()))
                        .build())
                .exchange(router)
                .bodyToMono(JsonNode.class)
                .map(channel -> new ChannelId(channel.path("id").asLong()))
                .doOnNext(channel -> opened.put(learner, channel));
    }
}
