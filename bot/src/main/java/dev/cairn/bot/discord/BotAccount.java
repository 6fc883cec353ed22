package dev.cairn.bot.discord;

import java.net.URI;
import java.util.Optional;

/**
 * The bot's token, the API it belongs to, and the shards of this process.
 *
 * @param apiUrl the REST base with its version, as in {@code https://discord.com/api/v10}
 * @param shards empty for all shards, in the number that Discord recommends
 */
public record BotAccount(String token, URI apiUrl, Optional<Shards> shards) {
    /** Runs all shards. */
    public BotAccount(String token, URI apiUrl) {
        this(token, apiUrl, Optional.empty());
    }

    /** Leaves out the token. */
    @Override
    public String toString() {
        return "BotAccount at " + apiUrl;
    }
}
