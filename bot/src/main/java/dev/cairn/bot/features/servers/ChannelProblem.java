package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.Permission;
import java.util.List;

/**
 * Why Cairn cannot do its work in a channel.
 *
 * @param missing the permissions that Cairn lacks there; empty if the channel is gone
 */
record ChannelProblem(ChannelId channel, ChannelUse use, List<Permission> missing) {
    ChannelProblem {
        missing = List.copyOf(missing);
    }

    boolean isGone() {
        return missing.isEmpty();
    }
}
