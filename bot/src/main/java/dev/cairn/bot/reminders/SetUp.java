package dev.cairn.bot.reminders;

import dev.cairn.bot.interaction.Button;
import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.ChannelId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.InteractionId;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.Place;
import dev.cairn.bot.interaction.Refusal;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.servers.Servers;
import java.util.Optional;

/** Sets a reminder up and tries out whether it can arrive. */
final class SetUp {
    private final Reminders reminders;
    private final Servers servers;
    private final Courier courier;

    SetUp(Reminders reminders, Servers servers, Courier courier) {
        this.reminders = reminders;
        this.servers = servers;
        this.courier = courier;
    }

    /**
     * Sets it up.
     *
     * @throws UserError if the learner has as many as one may, or Cairn may not speak up here
     */
    Card add(Request request, Wish wish) {
        Target target = wish.here() ? new Target.InChannel(here(request.place())) : Target.Direct.NEW;
        Reminder reminder = reminders
                .add(request.learner(), wish.rhythm(), target)
                .orElseThrow(() -> new UserError(SetUpCopy.full()));
        return wish.here()
                ? Card.in(Card.Tone.TRAIL).text(SetUpCopy.added(reminder)).build()
                : tried(request, reminder);
    }

    /**
     * The place one is at, if Cairn may speak up in it and the acting person may make it do so.
     *
     * @throws UserError if not
     */
    Spot here(Place place) {
        if (!(place instanceof Place.InServer here)) {
            throw new UserError(SetUpCopy.onlyInServers());
        }
        Optional<ChannelId> chosen = servers.of(here.server()).announceIn();
        if (chosen.filter(here.channel()::equals).isEmpty()) {
            throw new UserError(SetUpCopy.notHere(chosen));
        }
        if (!here.allowsSharing()) {
            throw new UserError(SetUpCopy.mayNotSpeak());
        }
        return new Spot(here.server(), here.channel());
    }

    /** Sends a first direct message, so that one knows it arrives, and says how that went. */
    Card tried(Request request, Reminder reminder) {
        LearnerId learner = request.learner();
        Card hello =
                Card.in(Card.Tone.TRAIL).text(SetUpCopy.firstMessage(reminder)).build();
        Delivery delivery = courier.toPerson(learner, hello, nonce(request.id()));
        if (delivery instanceof Delivery.Delivered there) {
            reminders.send(learner, reminder.id(), target -> opened(target, there.channel()));
            return works(request, reminder);
        }
        boolean closed = delivery instanceof Delivery.Refused refused && refused.why() == Refusal.DMS_CLOSED;
        return closed ? closed(request, reminder) : said(reminder, SetUpCopy.notTried());
    }

    private static Nonce nonce(InteractionId request) {
        return new Nonce("s" + Long.toString(request.value(), Character.MAX_RADIX));
    }

    private static Target opened(Target target, ChannelId channel) {
        return target instanceof Target.Direct direct ? direct.opened(Optional.of(channel)) : target;
    }

    private static Card said(Reminder reminder, String more) {
        return Card.in(Card.Tone.TRAIL)
                .text(SetUpCopy.added(reminder))
                .text(more)
                .build();
    }

    private Card works(Request request, Reminder reminder) {
        Card.Builder card =
                Card.in(Card.Tone.TRAIL).text(SetUpCopy.added(reminder)).text(SetUpCopy.arrived());
        offered(request.place())
                .ifPresent(spot -> card.text(SetUpCopy.offerInstead(spot.channel()))
                        .buttons(Button.plain(
                                "Call me here instead", ReminderActions.on(SetUpActions.INSTEAD, reminder))));
        return card.build();
    }

    private Card closed(Request request, Reminder reminder) {
        reminders.pause(request.learner(), reminder.id(), new Pause.Indefinite(PauseReason.DMS_CLOSED));
        Optional<Spot> spot = offered(request.place());
        Button again = Button.main("Try again", ReminderActions.on(SetUpActions.TRY, reminder));
        Card.Builder card = Card.in(Card.Tone.CAUTION).text(SetUpCopy.closed(reminder, spot.map(Spot::channel)));
        return spot.isPresent()
                ? card.buttons(again, Button.plain("Remind me here", ReminderActions.on(SetUpActions.HERE, reminder)))
                        .build()
                : card.buttons(again).build();
    }

    /** The channel one is in, where it may be offered. */
    private Optional<Spot> offered(Place place) {
        try {
            return Optional.of(here(place));
        } catch (UserError notHere) {
            return Optional.empty();
        }
    }
}
