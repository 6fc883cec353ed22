package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.card.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Takes a reminder to where its learner wants it. */
final class ReminderSender {
    /** Discord's clock and ours need not agree to the second. */
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(1);

    private final Courier courier;
    private final Members members;
    private final Servers servers;
    private final ReminderCard drawing;

    ReminderSender(Courier courier, Members members, Servers servers, ReminderCard drawing) {
        this.courier = courier;
        this.members = members;
        this.servers = servers;
        this.drawing = drawing;
    }

    /** @throws dev.cairn.bot.interaction.Unavailable if something that must be known cannot be asked at the moment */
    SendOutcome send(ReminderDelivery letter, Instant now) {
        boolean lookFirst = letter.claim().hasOutlivedItsNonce(now);
        if (letter.reminder().target() instanceof Destination.InChannel in) {
            return toSpot(letter, in.spot(), drawing.inChannel(letter, now), lookFirst);
        }
        return direct(letter, (Destination.Direct) letter.reminder().target(), drawing.direct(letter, now), lookFirst);
    }

    private SendOutcome direct(ReminderDelivery letter, Destination.Direct target, Card card, boolean lookFirst) {
        LearnerId learner = letter.reminder().learner();
        Optional<Delivery.Delivered> sent = lookFirst ? lookFor(letter, target.opened()) : Optional.empty();
        Delivery delivery = sent.<Delivery>map(found -> found)
                .orElseGet(() -> target.opened()
                        .map(channel -> courier.sendToChannel(
                                channel, card, Optional.empty(), letter.claim().nonce()))
                        .orElseGet(() -> courier.sendDirectMessage(
                                learner, card, letter.claim().nonce())));
        if (delivery instanceof Delivery.Refused refused) {
            return refusedDirectly(letter, target, card, refused.reason());
        }
        return delivery instanceof Delivery.Delivered there
                ? new SendOutcome.Arrived(Optional.of(target.opened(Optional.of(there.channel()))))
                : later(delivery);
    }

    private SendOutcome refusedDirectly(
            ReminderDelivery letter, Destination.Direct target, Card card, RefusalReason why) {
        return switch (why) {
            case DMS_CLOSED, PERSON_GONE -> instead(letter, target);
            case CHANNEL_GONE, FORBIDDEN ->
                target.opened().isPresent()
                        ? direct(letter, target.opened(Optional.empty()), card, false)
                        : new SendOutcome.NotTaken();
            case MESSAGE_GONE, OTHER -> new SendOutcome.NotTaken();
        };
    }

    /** Direct messages fail for good: the learner is called where they agreed to it, and to nothing more than a call. */
    private SendOutcome instead(ReminderDelivery letter, Destination.Direct target) {
        if (target.instead().isEmpty()) {
            return new SendOutcome.Stopped(PauseReason.DMS_CLOSED);
        }
        Card call = drawing.call(letter.reminder());
        SendOutcome posted =
                toSpot(letter, target.instead().get(), call, letter.claim().attempt() > 1);
        return posted instanceof SendOutcome.Stopped ? new SendOutcome.Stopped(PauseReason.DMS_CLOSED) : posted;
    }

    private SendOutcome toSpot(ReminderDelivery letter, ServerChannel spot, Card card, boolean lookFirst) {
        LearnerId learner = letter.reminder().learner();
        if (!servers.of(spot.server()).mayAnnounceIn(spot.channel())) {
            return new SendOutcome.Stopped(PauseReason.CHANNEL_NOT_CHOSEN);
        }
        if (!members.isIn(spot.server(), learner)) {
            return new SendOutcome.Stopped(PauseReason.LEFT_SERVER);
        }
        if (lookFirst && lookFor(letter, Optional.of(spot.channel())).isPresent()) {
            return new SendOutcome.Arrived(Optional.empty());
        }
        Delivery delivery = courier.sendToChannel(
                spot.channel(), card, Optional.of(learner), letter.claim().nonce());
        if (delivery instanceof Delivery.Refused refused) {
            return switch (refused.reason()) {
                case CHANNEL_GONE -> new SendOutcome.Stopped(PauseReason.CHANNEL_GONE);
                case FORBIDDEN -> new SendOutcome.Stopped(PauseReason.CHANNEL_FORBIDDEN);
                case DMS_CLOSED, PERSON_GONE, MESSAGE_GONE, OTHER -> new SendOutcome.NotTaken();
            };
        }
        return delivery instanceof Delivery.Delivered ? new SendOutcome.Arrived(Optional.empty()) : later(delivery);
    }

    private Optional<Delivery.Delivered> lookFor(ReminderDelivery letter, Optional<ChannelId> channel) {
        Claim claim = letter.claim();
        Instant since = claim.since().minus(CLOCKS_DIFFER_BY);
        return channel.map(in -> courier.findInChannel(in, claim.nonce(), since))
                .orElseGet(() -> courier.findDirectMessage(letter.reminder().learner(), claim.nonce(), since));
    }

    private static SendOutcome later(Delivery delivery) {
        return new SendOutcome.Later(
                delivery instanceof Delivery.TryLater notNow ? notNow.retryAfter() : Optional.empty());
    }
}
