package dev.cairn.bot.discord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.discord.NonceTag;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Nonce;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Searches a channel's history for a message that Cairn sent.
 *
 * @param pages requests messages from Discord
 */
public record ChannelHistory(ChannelId channel, Pages pages) {
    private static final int PAGE_SIZE = 100;
    /** Bounds the search to a thousand messages; in a busier channel the message is not found. */
    private static final int MAX_PAGES = 10;

    private static final long DISCORD_EPOCH = 1_420_070_400_000L;
    private static final int TIME_SHIFT = 22;
    /** Allows for a difference between Discord's clock and ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    /** Returns up to {@code limit} messages sent after the one with this id, newest first. */
    public interface Pages {
        JsonNode after(ChannelId channel, long id, int limit) throws InterruptedException;
    }

    /** Finds the message with this nonce's tag among those sent since then. */
    public Optional<Delivery.Delivered> find(Nonce nonce, Instant since) throws InterruptedException {
        int tag = NonceTag.of(nonce);
        long after = Math.max(0, since.minus(CLOCK_SKEW).toEpochMilli() - DISCORD_EPOCH) << TIME_SHIFT;
        for (int page = 0; page < MAX_PAGES; page++) {
            JsonNode messages = pages.after(channel, after, PAGE_SIZE);
            for (JsonNode message : messages) {
                if (message.path("components").path(0).path("id").asInt() == tag) {
                    return Optional.of(new Delivery.Delivered(
                            channel, new MessageId(message.path("id").asLong())));
                }
                after = Math.max(after, message.path("id").asLong());
            }
            if (messages.size() < PAGE_SIZE) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
