package dev.cairn.bot.delivery;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Courier;
import java.util.Optional;
import java.util.Set;

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
     * @param pings the only people to notify, if the card's text mentions them; at most {@value Courier#MAX_PINGS}
     */
    record InChannel(ChannelId channel, Set<LearnerId> pings) implements Destination {
        public InChannel {
            pings = Set.copyOf(pings);
            if (pings.size() > Courier.MAX_PINGS) {
                throw new IllegalArgumentException(pings.size() + " people to notify");
            }
        }
    }
}
