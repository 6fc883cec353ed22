package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ChannelId;
import java.util.Set;

/**
 * What may be done in a channel of a server.
 *
 * @param forText whether it is a plain text channel, where people chat
 * @param own what Cairn may do
 * @param everyone what a member without any role may do
 */
public record ChannelPermissions(ChannelId id, boolean forText, Set<Permission> own, Set<Permission> everyone) {
    public ChannelPermissions {
        own = Set.copyOf(own);
        everyone = Set.copyOf(everyone);
    }
}
