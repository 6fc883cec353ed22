package dev.cairn.bot.features.reminders;

import dev.cairn.bot.delivery.Destination;
import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.card.Card;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Sends a reminder to its destination, or to the fallback if the learner's direct messages are closed. */
final class ReminderSender {
    private final Outbox outbox;
    private final Members members;
    private final Servers servers;
    private final ReminderCard cards;

    ReminderSender(Outbox outbox, Members members, Servers servers, ReminderCard cards) {
        this.outbox = outbox;
        this.members = members;
        this.servers = servers;
        this.cards = cards;
    }

    /**
     * Sends the reminder once.
     *
     * @throws dev.cairn.bot.interaction.UnavailableException if the database or Discord cannot be asked at the moment
     */
    SendOutcome send(ReminderDelivery delivery, Instant now) {
        return delivery.reminder().destination() instanceof ReminderDestination.InChannel in
                ? toChannel(delivery, in.location(), cards.inChannel(delivery, now))
                : direct(
                        delivery,
                        (ReminderDestination.Direct) delivery.reminder().destination(),
                        now);
    }

    private SendOutcome direct(ReminderDelivery delivery, ReminderDestination.Direct direct, Instant now) {
        Destination destination = new Destination.Direct(delivery.reminder().learner(), direct.dmChannel());
        Delivery result = outbox.send(delivery.claim(), destination, cards.direct(delivery, now));
        if (result instanceof Delivery.Refused refused) {
            return switch (refused.reason()) {
                case DMS_CLOSED, PERSON_GONE -> toFallback(delivery, direct);
                case CHANNEL_GONE, FORBIDDEN, MESSAGE_GONE, OTHER -> new SendOutcome.Refused();
            };
        }
        return result instanceof Delivery.Delivered arrived
                ? new SendOutcome.Arrived(Optional.of(direct.withDmChannel(arrived.channel())))
                : new SendOutcome.Later((Delivery.TryLater) result);
    }

    /** DMs are closed: mentions the learner in the fallback channel they agreed to, and says no more than that. */
    private SendOutcome toFallback(ReminderDelivery delivery, ReminderDestination.Direct direct) {
        if (direct.fallback().isEmpty()) {
            return new SendOutcome.Stopped(PauseReason.DMS_CLOSED);
        }
        SendOutcome outcome = toChannel(delivery, direct.fallback().get(), cards.mentionOnly(delivery.reminder()));
        return outcome instanceof SendOutcome.Stopped ? new SendOutcome.Stopped(PauseReason.DMS_CLOSED) : outcome;
    }

    private SendOutcome toChannel(ReminderDelivery delivery, ServerChannel location, Card card) {
        LearnerId learner = delivery.reminder().learner();
        if (!servers.of(location.server()).mayAnnounceIn(location.channel())) {
            return new SendOutcome.Stopped(PauseReason.CHANNEL_NOT_CHOSEN);
        }
        if (!members.isIn(location.server(), learner)) {
            return new SendOutcome.Stopped(PauseReason.LEFT_SERVER);
        }
        Destination destination = new Destination.InChannel(location.channel(), Set.of(learner));
        Delivery result = outbox.send(delivery.claim(), destination, card);
        if (result instanceof Delivery.Refused refused) {
            return switch (refused.reason()) {
                case CHANNEL_GONE -> new SendOutcome.Stopped(PauseReason.CHANNEL_GONE);
                case FORBIDDEN -> new SendOutcome.Stopped(PauseReason.CHANNEL_FORBIDDEN);
                case DMS_CLOSED, PERSON_GONE, MESSAGE_GONE, OTHER -> new SendOutcome.Refused();
            };
        }
        return result instanceof Delivery.TryLater tryLater
                ? new SendOutcome.Later(tryLater)
                : new SendOutcome.Arrived(Optional.empty());
    }
}
