package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import java.util.Optional;

/** Sets a reminder up and tries out whether it can arrive. */
final class ReminderSetup {
    private final Reminders reminders;
    private final Servers servers;
    private final Courier courier;

    ReminderSetup(Reminders reminders, Servers servers, Courier courier) {
        this.reminders = reminders;
        this.servers = servers;
        this.courier = courier;
    }

    /**
     * Sets it up.
     *
     * @throws UserError if the learner has as many as one may, or Cairn may not speak up here
     */
    Card add(Request request, ReminderRequest wish) {
        ReminderDestination target = wish.here()
                ? new ReminderDestination.InChannel(here(request.context()))
                : ReminderDestination.Direct.NEW;
        Reminder reminder = reminders
                .add(request.learner(), wish.schedule(), target)
                .orElseThrow(() -> new UserError(ReminderSetupCopy.full()));
        return wish.here()
                ? Card.in(Card.Tone.NEUTRAL)
                        .text(ReminderSetupCopy.added(reminder))
                        .build()
                : tried(request, reminder);
    }

    /**
     * The place one is at, if Cairn may speak up in it and the acting person may make it do so.
     *
     * @throws UserError if not
     */
    ServerChannel here(InteractionContext place) {
        if (!(place instanceof InteractionContext.InServer here)) {
            throw new UserError(ReminderSetupCopy.onlyInServers());
        }
        Optional<ChannelId> chosen = servers.of(here.server()).announceIn();
        if (chosen.filter(here.channel()::equals).isEmpty()) {
            throw new UserError(ReminderSetupCopy.notHere(chosen));
        }
        if (!here.allowsSharing()) {
            throw new UserError(ReminderSetupCopy.mayNotSpeak());
        }
        return new ServerChannel(here.server(), here.channel());
    }

    /** Sends a first direct message, so that one knows it arrives, and says how that went. */
    Card tried(Request request, Reminder reminder) {
        LearnerId learner = request.learner();
        Card hello = Card.in(Card.Tone.NEUTRAL)
                .text(ReminderSetupCopy.firstMessage(reminder))
                .build();
        Delivery delivery = courier.sendDirectMessage(learner, hello, nonce(request.id()));
        if (delivery instanceof Delivery.Delivered there) {
            reminders.redirect(learner, reminder.id(), target -> opened(target, there.channel()));
            return works(request, reminder);
        }
        boolean closed = delivery instanceof Delivery.Refused refused && refused.reason() == RefusalReason.DMS_CLOSED;
        return closed ? closed(request, reminder) : said(reminder, ReminderSetupCopy.notTried());
    }

    private static Nonce nonce(InteractionId request) {
        return new Nonce("s" + Long.toString(request.value(), Character.MAX_RADIX));
    }

    private static ReminderDestination opened(ReminderDestination target, ChannelId channel) {
        return target instanceof ReminderDestination.Direct direct ? direct.withDmChannel(channel) : target;
    }

    private static Card said(Reminder reminder, String more) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(ReminderSetupCopy.added(reminder))
                .text(more)
                .build();
    }

    private Card works(Request request, Reminder reminder) {
        Card.Builder card = Card.in(Card.Tone.NEUTRAL)
                .text(ReminderSetupCopy.added(reminder))
                .text(ReminderSetupCopy.arrived());
        offered(request.context())
                .ifPresent(spot -> card.text(ReminderSetupCopy.offerInstead(spot.channel()))
                        .buttons(Button.secondary(
                                "Call me here instead", ReminderActions.on(ReminderSetupActions.INSTEAD, reminder))));
        return card.build();
    }

    private Card closed(Request request, Reminder reminder) {
        reminders.pause(request.learner(), reminder.id(), new Pause.Indefinite(PauseReason.DMS_CLOSED));
        Optional<ServerChannel> spot = offered(request.context());
        Button again = Button.primary("Try again", ReminderActions.on(ReminderSetupActions.TRY, reminder));
        Card.Builder card =
                Card.in(Card.Tone.WARNING).text(ReminderSetupCopy.closed(reminder, spot.map(ServerChannel::channel)));
        return spot.isPresent()
                ? card.buttons(
                                again,
                                Button.secondary(
                                        "Remind me here", ReminderActions.on(ReminderSetupActions.HERE, reminder)))
                        .build()
                : card.buttons(again).build();
    }

    /** The channel one is in, where it may be offered. */
    private Optional<ServerChannel> offered(InteractionContext place) {
        try {
            return Optional.of(here(place));
        } catch (UserError notHere) {
            return Optional.empty();
        }
    }
}
