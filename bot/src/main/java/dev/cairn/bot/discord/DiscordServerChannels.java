package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.ChannelPermissions;
import dev.cairn.bot.interaction.ServerChannels;
import dev.cairn.bot.interaction.ServerLayout;
import dev.cairn.bot.interaction.UnavailableException;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import reactor.core.publisher.Mono;

/** Reads a server's channels and the permissions there from Discord's REST API. */
final class DiscordServerChannels implements ServerChannels {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int TEXT = 0;

    private final Router router;
    private final long self;

    /** Asks as the bot with this user id. */
    DiscordServerChannels(Router router, long self) {
        this.router = router;
        this.self = self;
    }

    @Override
    public ServerLayout of(ServerId server) {
        try {
            return Objects.requireNonNull(Mono.zip(
                            get(Routes.GUILD_GET.newRequest(server.value())),
                            get(Routes.GUILD_CHANNELS_GET.newRequest(server.value())),
                            get(Routes.GUILD_MEMBER_GET.newRequest(server.value(), self)))
                    .map(parts -> layout(parts.getT1(), parts.getT2(), parts.getT3()))
                    .block(TIMEOUT));
        } catch (RuntimeException fault) {
            throw new UnavailableException("Discord does not tell the channels of a server", fault);
        }
    }

    private Mono<JsonNode> get(DiscordWebRequest request) {
        return request.exchange(router).bodyToMono(JsonNode.class);
    }

    private static ServerLayout layout(JsonNode guild, JsonNode channels, JsonNode self) {
        GuildPermissions permissions = new GuildPermissions(guild.path("id").asText(), guild.path("roles"));
        return new ServerLayout(
                Locale.forLanguageTag(guild.path("preferred_locale").asText("en-US")),
                id(guild.path("system_channel_id")),
                inShownOrder(channels).stream()
                        .map(channel -> new ChannelPermissions(
                                id(channel.path("id")).orElseThrow(),
                                channel.path("type").asInt(-1) == TEXT,
                                permissions.of(self, channel),
                                permissions.ofEveryone(channel)))
                        .toList());
    }

    /** Discord shows channels without a category first, then those of each category; equal positions by id. */
    private static List<JsonNode> inShownOrder(JsonNode channels) {
        Map<String, Integer> positions = new HashMap<>();
        channels.forEach(channel -> positions.put(
                channel.path("id").asText(), channel.path("position").asInt()));
        return StreamSupport.stream(channels.spliterator(), false)
                .filter(channel -> id(channel.path("id")).isPresent())
                .sorted(Comparator.<JsonNode>comparingInt(channel ->
                                positions.getOrDefault(channel.path("parent_id").asText(), -1))
                        .thenComparingInt(channel -> channel.path("position").asInt())
                        .thenComparingLong(
                                channel -> id(channel.path("id")).orElseThrow().value()))
                .toList();
    }

    private static Optional<ChannelId> id(JsonNode id) {
        return id.isTextual() && id.asText().matches("\\d{1,19}")
                ? Optional.of(new ChannelId(Long.parseUnsignedLong(id.asText())))
                : Optional.empty();
    }
}
