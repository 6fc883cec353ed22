package dev.cairn.bot.discord;

import java.net.URI;
import java.util.Optional;

/**
 * Who Cairn is on Discord, where that is, and which part of it is this process's.
 *
 * @param apiUrl the REST base with its version, as in {@code https://discord.com/api/v10}
 * @param shards empty for all, as many as Discord recommends
 */
public record BotAccount(String token, URI apiUrl, Optional<Shards> shards) {
    /** Answers for all servers. */
    public BotAccount(String token, URI apiUrl) {
        this(token, apiUrl, Optional.empty());
    }

    @Override
    public String toString() {
        return "Account at " + apiUrl;
    }
}
