package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.ServerEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Reads what the gateway says about servers. Outages, which Discord marks as {@code unavailable}, are ignored. */
final class ServerEventReader {
    private final Clock clock;
    private final Consumer<ServerEvent> events;
    /** When each shard first connected in this process. */
    private final Map<ServerEvent.Shard, Instant> connected = new ConcurrentHashMap<>();

    ServerEventReader(Clock clock, Consumer<ServerEvent> events) {
        this.clock = clock;
        this.events = events;
    }

    void read(GatewayFrame frame) {
        switch (frame.type()) {
            case "READY" -> listed(frame.data());
            case "GUILD_CREATE" -> present(frame.data());
            case "GUILD_DELETE" -> removed(frame.data());
            default -> {}
        }
    }

    private void listed(JsonNode ready) {
        Set<ServerId> servers = new HashSet<>();
        ready.path("guilds").forEach(guild -> servers.add(id(guild)));
        JsonNode shard = ready.path("shard");
        ServerEvent.Shard connecting = new ServerEvent.Shard(
                shard.path(0).asInt(0), Math.max(1, shard.path(1).asInt(1)));
        connected.putIfAbsent(connecting, clock.instant());
        events.accept(new ServerEvent.Listed(connecting, servers));
    }

    private void present(JsonNode guild) {
        if (isUnavailable(guild) || !guild.path("joined_at").isTextual()) {
            return;
        }
        ServerId server = id(guild);
        Instant joinedAt =
                OffsetDateTime.parse(guild.path("joined_at").asText()).toInstant();
        connected.entrySet().stream()
                .filter(shard -> shard.getKey().covers(server))
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresent(since -> events.accept(new ServerEvent.Present(server, joinedAt, since)));
    }

    private void removed(JsonNode guild) {
        if (!isUnavailable(guild)) {
            events.accept(new ServerEvent.Removed(id(guild)));
        }
    }

    private static boolean isUnavailable(JsonNode guild) {
        return guild.path("unavailable").asBoolean(false);
    }

    private static ServerId id(JsonNode guild) {
        return new ServerId(Long.parseUnsignedLong(guild.path("id").asText()));
    }
}
