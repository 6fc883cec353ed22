package dev.cairn.bot.delivery;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import java.util.Optional;

/** Where a message goes. */
public sealed interface Destination {

    /**
     * A person's direct messages.
     *
     * @param channel the channel of their direct messages, if it is known, which saves opening it
     */
    record Direct(LearnerId learner, Optional<ChannelId> channel) implements Destination {}

    /**
     * A channel of a server.
     *
     * @param ping the only person to notify, if the card's text mentions them; empty for nobody
     */
    record InChannel(ChannelId channel, Optional<LearnerId> ping) implements Destination {}
}
