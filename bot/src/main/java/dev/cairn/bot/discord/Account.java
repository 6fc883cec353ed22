package dev.cairn.bot.discord;

import java.net.URI;

/**
 * Who Cairn is on Discord, and where that is.
 *
 * @param apiUrl the REST base with its version, as in {@code https://discord.com/api/v10}
 */
public record Account(String token, URI apiUrl) {
    @Override
    public String toString() {
        return "Account at " + apiUrl;
    }
}
