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
import dev.cairn.bot.progress.ChangeOrigin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds a reminder and tests whether its messages arrive. */
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
     * Adds the reminder.
     *
     * @throws UserError if the learner has {@value Reminder#MAX_PER_LEARNER} already, or Cairn may not post here
     */
    Card add(Request request, ReminderRequest wanted) {
        ReminderDestination destination = wanted.here()
                ? new ReminderDestination.InChannel(here(request.context()))
                : ReminderDestination.Direct.NEW;
        List<Reminder> own = reminders.of(request.learner());
        ReminderStore.Addition addition =
                reminders.add(ChangeOrigin.of(request), wanted.schedule(), withKnownChannel(destination, own));
        if (addition instanceof ReminderStore.Addition.Added added) {
            return wanted.here() || arrives(own)
                    ? added(request, added.reminder())
                    : tryDirectMessage(request, added.reminder());
        }
        if (addition instanceof ReminderStore.Addition.Duplicate duplicate) {
            return Card.in(Card.Tone.NEUTRAL)
                    .text(copy(request).hasAlready(duplicate.reminder()))
                    .buttons(ReminderListCard.controls(request.viewer(), duplicate.reminder()))
                    .build();
        }
        throw new UserError(ReminderSetupCopy.text(ReminderSetupCopy::full));
    }

    /** Whether direct messages to the learner are known to arrive. */
    private static boolean arrives(List<Reminder> own) {
        return dmChannel(own).isPresent();
    }

    private static Optional<ChannelId> dmChannel(List<Reminder> own) {
        return own.stream()
                .filter(reminder -> reminder.pause()
                        .filter(new Pause.Indefinite(PauseReason.DMS_CLOSED)::equals)
                        .isEmpty())
                .flatMap(reminder -> reminder.destination() instanceof ReminderDestination.Direct direct
                        ? direct.dmChannel().stream()
                        : Stream.empty())
                .findFirst();
    }

    private static ReminderDestination withKnownChannel(ReminderDestination destination, List<Reminder> own) {
        return dmChannel(own)
                .map(channel -> withDmChannel(destination, channel))
                .orElse(destination);
    }

    private static Card added(Request request, Reminder reminder) {
        return Card.in(Card.Tone.SUCCESS)
                .text(copy(request).added(reminder))
                .buttons(ReminderListCard.controls(request.viewer(), reminder))
                .build();
    }

    private static ReminderSetupCopy copy(Request request) {
        return ReminderSetupCopy.in(request.locale());
    }

    /**
     * Returns the channel of the interaction, if both Cairn and the learner may post in it.
     *
     * @throws UserError if not
     */
    ServerChannel here(InteractionContext context) {
        if (!(context instanceof InteractionContext.InServer here)) {
            throw new UserError(ReminderSetupCopy.text(ReminderSetupCopy::onlyInServers));
        }
        Optional<ChannelId> chosen = servers.of(here.server()).announceIn();
        if (chosen.filter(here.channel()::equals).isEmpty()) {
            throw new UserError(ReminderSetupCopy.text(copy -> copy.notHere(chosen)));
        }
        if (!here.allowsSharing()) {
            throw new UserError(ReminderSetupCopy.text(ReminderSetupCopy::mayNotSpeak));
        }
        return new ServerChannel(here.server(), here.channel());
    }

    /** Sends a first direct message, and says whether it arrived. */
    Card tryDirectMessage(Request request, Reminder reminder) {
        LearnerId learner = request.learner();
        Card hello = Card.in(Card.Tone.NEUTRAL)
                .text(copy(request).firstMessage(reminder))
                .build();
        Delivery delivery = courier.sendDirectMessage(learner, hello, nonce(request.id()));
        if (delivery instanceof Delivery.Delivered arrived) {
            reminders.redirect(learner, reminder.id(), before -> withDmChannel(before, arrived.channel()));
            return arrived(request, reminder);
        }
        return delivery instanceof Delivery.Refused refused && refused.reason() == RefusalReason.DMS_CLOSED
                ? closed(request, reminder)
                : notTried(request, reminder);
    }

    private static Nonce nonce(InteractionId request) {
        return new Nonce("s" + Long.toString(request.value(), Character.MAX_RADIX));
    }

    private static ReminderDestination withDmChannel(ReminderDestination destination, ChannelId channel) {
        return destination instanceof ReminderDestination.Direct direct ? direct.withDmChannel(channel) : destination;
    }

    private static Card notTried(Request request, Reminder reminder) {
        ReminderSetupCopy copy = copy(request);
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.added(reminder))
                .text(copy.notTried())
                .buttons(ReminderListCard.controls(request.viewer(), reminder))
                .build();
    }

    private Card arrived(Request request, Reminder reminder) {
        ReminderSetupCopy copy = copy(request);
        Card.Builder card =
                Card.in(Card.Tone.SUCCESS).text(copy.added(reminder)).text(copy.arrived());
        card.buttons(ReminderListCard.controls(request.viewer(), reminder));
        hereIfAllowed(request.context())
                .ifPresent(here -> card.text(copy.offerFallback(here.channel()))
                        .buttons(Button.secondary(
                                copy.useFallback(), ReminderActions.customId(ReminderSetupActions.INSTEAD, reminder))));
        return card.build();
    }

    private Card closed(Request request, Reminder reminder) {
        reminders.stop(request.learner(), reminder.id(), PauseReason.DMS_CLOSED);
        ReminderSetupCopy copy = copy(request);
        Optional<ServerChannel> here = hereIfAllowed(request.context());
        Button again = Button.primary(copy.tryAgain(), ReminderActions.customId(ReminderSetupActions.TRY, reminder));
        Card.Builder card = Card.in(Card.Tone.WARNING).text(copy.closed(reminder, here.map(ServerChannel::channel)));
        return here.isPresent()
                ? card.buttons(
                                again,
                                Button.secondary(
                                        copy.remindHere(),
                                        ReminderActions.customId(ReminderSetupActions.HERE, reminder)))
                        .build()
                : card.buttons(again).build();
    }

    private Optional<ServerChannel> hereIfAllowed(InteractionContext context) {
        try {
            return Optional.of(here(context));
        } catch (UserError notHere) {
            return Optional.empty();
        }
    }
}
