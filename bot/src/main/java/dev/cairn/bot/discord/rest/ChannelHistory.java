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
 * The messages of a channel from some time on.
 *
 * @param pages asks Discord for some of them
 */
public record ChannelHistory(ChannelId channel, Pages pages) {
    private static final int PAGE = 100;
    /** A thousand messages: in a busier channel than that, the one looked for is far up. */
    private static final int MOST_PAGES = 10;

    private static final long DISCORD_EPOCH = 1_420_070_400_000L;
    private static final int TIME_SHIFT = 22;
    /** Discord's clock and ours may differ. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    /** Gives up to {@code limit} messages sent after the one with this id, the newest first. */
    public interface Pages {
        JsonNode after(ChannelId channel, long id, int limit) throws InterruptedException;
    }

    public Optional<Delivery.Delivered> find(Nonce nonce, Instant since) throws InterruptedException {
        int mark = NonceTag.of(nonce);
        long after = Math.max(0, since.minus(LEEWAY).toEpochMilli() - DISCORD_EPOCH) << TIME_SHIFT;
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode messages = pages.after(channel, after, PAGE);
            for (JsonNode message : messages) {
                if (message.path("components").path(0).path("id").asInt() == mark) {
                    return Optional.of(new Delivery.Delivered(
                            channel, new MessageId(message.path("id").asLong())));
                }
                after = Math.max(after, message.path("id").asLong());
            }
            if (messages.size() < PAGE) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
