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

/** The channels of direct messages, which stay the same for each person once opened. */
public final class DmChannels {
    private static final int KEPT = 100_000;

    private final Router router;
    private final Cache<LearnerId, ChannelId> opened =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    public DmChannels(Router router) {
        this.router = router;
    }

    public Optional<ChannelId> opened(LearnerId learner) {
        return Optional.ofNullable(opened.getIfPresent(learner));
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
