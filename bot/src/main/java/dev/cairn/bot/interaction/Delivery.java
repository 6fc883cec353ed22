package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.MessageId;
import java.time.Duration;
import java.util.Optional;

/** The result of sending or editing a message. */
public sealed interface Delivery {

    /** Discord has the message. */
    record Delivered(ChannelId channel, MessageId message) implements Delivery {}

    /** Discord refused the message. Trying again is pointless until something changes. */
    record Refused(RefusalReason reason) implements Delivery {}

    /**
     * Discord or the network failed. The message may or may not have been sent; try again with the same nonce.
     *
     * @param retryAfter the wait that Discord asked for, if any
     */
    record TryLater(Optional<Duration> retryAfter) implements Delivery {}
}
