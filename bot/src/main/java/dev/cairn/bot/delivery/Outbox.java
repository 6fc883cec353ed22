package dev.cairn.bot.delivery;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import dev.cairn.bot.jobs.Backoff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Sends messages that nobody is waiting for, each of them once, even if Cairn stops between any two steps:
 *
 * <ol>
 *   <li>A store claims the message by {@link JdbiClaims#claim}, in the transaction that finds it due.
 *   <li>{@link #send} looks for the message first if an earlier attempt is older than Discord's memory for nonces.
 *   <li>{@link #send} sends it under the claim's nonce, so that a younger attempt's message is not sent again.
 *   <li>The store settles the claim by {@link JdbiClaims#settle}, in the transaction that notes the result; or after
 *       {@link Delivery.TryLater} tries again at {@link #retryAt}, which begins with the first step.
 * </ol>
 */
public final class Outbox {
    /** What is kept about people: the messages that are being sent to them. */
    public static final PersonalData PERSONAL_DATA =
            PersonalData.of(PersonalTable.of(PersonalTopic.MESSAGES, "messages_being_sent", "outbox_claim")
                    .texts("nonce")
                    .instants("since")
                    .numbers("attempt"));

    /** Discord's clock and ours may differ by this much. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private final Courier courier;
    private final Clock clock;

    public Outbox(Courier courier, Clock clock) {
        this.courier = courier;
        this.clock = clock;
    }

    /**
     * Sends the claimed message, or finds that an earlier attempt has sent it. After a refusal, the same claim may be
     * sent to another destination.
     */
    public Delivery send(Claim claim, Destination destination, Card card) {
        try {
            Optional<Delivery.Delivered> sent =
                    claim.outlivedItsNonce(clock.instant()) ? find(claim, destination) : Optional.empty();
            return sent.isPresent() ? sent.get() : attempt(claim, destination, card);
        } catch (UnavailableException cannotLook) {
            return new Delivery.TryLater(Optional.empty());
        }
    }

    private Optional<Delivery.Delivered> find(Claim claim, Destination destination) {
        Instant since = claim.since().minus(CLOCK_SKEW);
        if (destination instanceof Destination.Direct direct && direct.channel().isEmpty()) {
            return courier.findDirectMessage(direct.learner(), claim.nonce(), since);
        }
        ChannelId channel = destination instanceof Destination.InChannel in
                ? in.channel()
                : ((Destination.Direct) destination).channel().orElseThrow();
        return courier.findInChannel(channel, claim.nonce(), since);
    }

    private Delivery attempt(Claim claim, Destination destination, Card card) {
        if (destination instanceof Destination.InChannel in) {
            return courier.sendToChannel(in.channel(), card, in.pings(), claim.nonce());
        }
        Destination.Direct direct = (Destination.Direct) destination;
        Optional<Delivery> known = direct.channel()
                .map(channel -> courier.sendToChannel(channel, card, Set.of(), claim.nonce()))
                .filter(delivery -> !isChannelGone(delivery));
        return known.orElseGet(() -> courier.sendDirectMessage(direct.learner(), card, claim.nonce()));
    }

    /** Whether the remembered channel is no longer the person's DM channel, so that it must be opened again. */
    private static boolean isChannelGone(Delivery delivery) {
        return delivery instanceof Delivery.Refused refused
                && (refused.reason() == RefusalReason.CHANNEL_GONE || refused.reason() == RefusalReason.FORBIDDEN);
    }

    /** When to try again: later after each attempt, and no sooner than Discord asked for. */
    public Instant retryAt(Claim claim, Delivery.TryLater tryLater) {
        Duration backoff = Backoff.after(claim.attempt() - 1, ThreadLocalRandom.current());
        Duration wait = tryLater.retryAfter()
                .filter(asked -> asked.compareTo(backoff) > 0)
                .map(backoff::plus)
                .orElse(backoff);
        return clock.instant().plus(wait);
    }
}
