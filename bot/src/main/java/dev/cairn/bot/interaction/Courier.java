package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.interaction.card.Card;
import java.time.Instant;
import java.util.Optional;

/**
 * Sends messages that nobody asked for just now. Its methods wait until Discord has answered, for half a minute at
 * most. Faults of Discord's and of the way there are deliveries, not exceptions.
 */
public interface Courier {

    /** Sends a direct message. Sent again with the same nonce within a few minutes, it is the same message. */
    Delivery sendDirectMessage(LearnerId learner, Card card, Nonce nonce);

    /**
     * Sends a message to a channel, as {@link #sendDirectMessage} does.
     *
     * @param ping who alone is notified; only if the card's text mentions them
     */
    Delivery sendToChannel(ChannelId channel, Card card, Optional<LearnerId> ping, Nonce nonce);

    /** Puts this card into the place of the one that Cairn sent. */
    Delivery edit(ChannelId channel, MessageId message, Card card);

    /**
     * Looks for a message that may have gone out before Discord's answer was lost; for later than a few minutes after,
     * when Discord has forgotten the nonce. One that was edited since is not found.
     *
     * @param since before it was sent, at most days ago
     * @throws UnavailableException if Discord cannot be asked at the moment
     */
    Optional<Delivery.Delivered> findDirectMessage(LearnerId learner, Nonce nonce, Instant since);

    /** Looks in a channel, as {@link #findDirectMessage} does; nothing is found where Cairn may not read the history. */
    Optional<Delivery.Delivered> findInChannel(ChannelId channel, Nonce nonce, Instant since);
}
