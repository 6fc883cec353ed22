package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.MessageId;
import java.time.Duration;
import java.util.Optional;

/** How sending or editing a message went. */
public sealed interface Delivery {

    /** Discord has it. */
    record Delivered(ChannelId channel, MessageId message) implements Delivery {}

    /** Discord will not have it; trying again is of no use until something has changed. */
    record Refused(RefusalReason reason) implements Delivery {}

    /**
     * Discord or the way to it is in trouble: it is not known to have been taken, and may be tried again, with the same
     * nonce.
     *
     * @param retryAfter how long Discord asked to wait, if it did
     */
    record TryLater(Optional<Duration> retryAfter) implements Delivery {}
}
