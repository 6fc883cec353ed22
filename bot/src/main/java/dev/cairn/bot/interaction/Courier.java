package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.interaction.card.Card;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Sends unprompted messages. Each method blocks until Discord has answered, for up to half a minute. A request that fails
 * is a {@link Delivery}, not an exception.
 */
public interface Courier {
    /** Discord's limit for the people whom one message notifies. */
    int MAX_PINGS = 100;

    /** Sends a direct message. Within a few minutes, sending again with the same nonce makes no second message. */
    Delivery sendDirectMessage(LearnerId learner, Card card, Nonce nonce);

    /**
     * Sends a message to a channel, as {@link #sendDirectMessage} does.
     *
     * @param pings the only people who are notified, if the card's text mentions them; at most {@value #MAX_PINGS}
     */
    Delivery sendToChannel(ChannelId channel, Card card, Set<LearnerId> pings, Nonce nonce);

    /** Replaces the card of a message that Cairn sent. */
    Delivery edit(ChannelId channel, MessageId message, Card card);

    /**
     * Finds a direct message by its nonce, in case it was sent but Discord's answer was lost. This is needed once
     * Discord has forgotten the nonce, a few minutes later. Does not find a message that was edited since.
     *
     * @param since a time before it was sent, at most some days ago
     * @throws UnavailableException if Discord cannot be asked at the moment
     */
    Optional<Delivery.Delivered> findDirectMessage(LearnerId learner, Nonce nonce, Instant since);

    /** Finds a message in a channel, as {@link #findDirectMessage} does; empty if Cairn may not read its history. */
    Optional<Delivery.Delivered> findInChannel(ChannelId channel, Nonce nonce, Instant since);
}
