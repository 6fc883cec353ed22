package dev.cairn.bot.reminders;

import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.ChannelId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.Refusal;
import dev.cairn.bot.servers.Servers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Takes a reminder to where its learner wants it. */
final class Post {
    /** Discord's clock and ours need not agree to the second. */
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(1);

    private final Courier courier;
    private final Members members;
    private final Servers servers;
    private final ReminderCard drawing;

    Post(Courier courier, Members members, Servers servers, ReminderCard drawing) {
        this.courier = courier;
        this.members = members;
        this.servers = servers;
        this.drawing = drawing;
    }

    /** @throws dev.cairn.bot.interaction.Unavailable if something that must be known cannot be asked at the moment */
    Posted send(Letter letter, Instant now) {
        boolean lookFirst = letter.claim().hasOutlivedItsNonce(now);
        if (letter.reminder().target() instanceof Target.InChannel in) {
            return toSpot(letter, in.spot(), drawing.inChannel(letter, now), lookFirst);
        }
        return direct(letter, (Target.Direct) letter.reminder().target(), drawing.direct(letter, now), lookFirst);
    }

    private Posted direct(Letter letter, Target.Direct target, Card card, boolean lookFirst) {
        LearnerId learner = letter.reminder().learner();
        Optional<Delivery.Delivered> sent = lookFirst ? lookFor(letter, target.opened()) : Optional.empty();
        Delivery delivery = sent.<Delivery>map(found -> found)
                .orElseGet(() -> target.opened()
                        .map(channel -> courier.toChannel(
                                channel, card, Optional.empty(), letter.claim().nonce()))
                        .orElseGet(() ->
                                courier.toPerson(learner, card, letter.claim().nonce())));
        if (delivery instanceof Delivery.Refused refused) {
            return refusedDirectly(letter, target, card, refused.why());
        }
        return delivery instanceof Delivery.Delivered there
                ? new Posted.Arrived(Optional.of(target.opened(Optional.of(there.channel()))))
                : later(delivery);
    }

    private Posted refusedDirectly(Letter letter, Target.Direct target, Card card, Refusal why) {
        return switch (why) {
            case DMS_CLOSED, PERSON_GONE -> instead(letter, target);
            case CHANNEL_GONE, FORBIDDEN ->
                target.opened().isPresent()
                        ? direct(letter, target.opened(Optional.empty()), card, false)
                        : new Posted.NotTaken();
            case MESSAGE_GONE, OTHER -> new Posted.NotTaken();
        };
    }

    /** Direct messages fail for good: the learner is called where they agreed to it, and to nothing more than a call. */
    private Posted instead(Letter letter, Target.Direct target) {
        if (target.instead().isEmpty()) {
            return new Posted.Stopped(PauseReason.DMS_CLOSED);
        }
        Card call = drawing.call(letter.reminder());
        Posted posted =
                toSpot(letter, target.instead().get(), call, letter.claim().attempt() > 1);
        return posted instanceof Posted.Stopped ? new Posted.Stopped(PauseReason.DMS_CLOSED) : posted;
    }

    private Posted toSpot(Letter letter, Spot spot, Card card, boolean lookFirst) {
        LearnerId learner = letter.reminder().learner();
        if (!servers.of(spot.server()).mayAnnounceIn(spot.channel())) {
            return new Posted.Stopped(PauseReason.CHANNEL_NOT_CHOSEN);
        }
        if (!members.isIn(spot.server(), learner)) {
            return new Posted.Stopped(PauseReason.LEFT_SERVER);
        }
        if (lookFirst && lookFor(letter, Optional.of(spot.channel())).isPresent()) {
            return new Posted.Arrived(Optional.empty());
        }
        Delivery delivery = courier.toChannel(
                spot.channel(), card, Optional.of(learner), letter.claim().nonce());
        if (delivery instanceof Delivery.Refused refused) {
            return switch (refused.why()) {
                case CHANNEL_GONE -> new Posted.Stopped(PauseReason.CHANNEL_GONE);
                case FORBIDDEN -> new Posted.Stopped(PauseReason.CHANNEL_FORBIDDEN);
                case DMS_CLOSED, PERSON_GONE, MESSAGE_GONE, OTHER -> new Posted.NotTaken();
            };
        }
        return delivery instanceof Delivery.Delivered ? new Posted.Arrived(Optional.empty()) : later(delivery);
    }

    private Optional<Delivery.Delivered> lookFor(Letter letter, Optional<ChannelId> channel) {
        Claim claim = letter.claim();
        Instant since = claim.since().minus(CLOCKS_DIFFER_BY);
        return channel.map(in -> courier.sentToChannel(in, claim.nonce(), since))
                .orElseGet(() -> courier.sentToPerson(letter.reminder().learner(), claim.nonce(), since));
    }

    private static Posted later(Delivery delivery) {
        return new Posted.Later(delivery instanceof Delivery.NotNow notNow ? notNow.retryAfter() : Optional.empty());
    }
}
