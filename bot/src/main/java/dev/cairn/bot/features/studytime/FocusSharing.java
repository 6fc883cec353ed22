package dev.cairn.bot.features.studytime;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.Destination;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Posts a learner's running focus timer so that others can join it. */
final class FocusSharing {
    private final FocusStore timers;
    private final SharedFocusStore store;
    private final SharedFocusCards cards;
    private final SharedFocusServices services;

    FocusSharing(FocusStore timers, SharedFocusCards cards, SharedFocusServices services) {
        this.timers = timers;
        this.store = services.store();
        this.cards = cards;
        this.services = services;
    }

    /**
     * Asks how to post the timer.
     *
     * @throws UserError if it cannot be posted here
     */
    Card ask(Request request, InteractionId timer) {
        InteractionContext.InServer here = requireServer(request);
        Focus focus = requireRunning(request, timer);
        store.of(request.learner()).ifPresent(FocusSharing::refuseAgain);
        Optional<HomeChannels.Home> home = services.homes()
                .of(here.server(), request.learner())
                .filter(group -> !group.channel().equals(here.channel()));
        if (home.isEmpty()) {
            requirePosting(request, here);
        }
        return cards.ask(request.viewer(), focus, home);
    }

    /**
     * Posts it where the button is pressed.
     *
     * @throws UserError if it cannot be posted here
     */
    Reply postHere(Request request, InteractionId timer, boolean withUnit) {
        InteractionContext.InServer here = requireServer(request);
        requirePosting(request, here);
        SharedFocus shared = share(request, timer, withUnit, here.channel());
        return services.sharing().post(request, "focus " + timer.value(), () -> card(request.locale(), shared));
    }

    /**
     * Posts it in the home channel of the learner's group.
     *
     * @throws UserError if it cannot be posted there
     */
    Card postHome(Request request, InteractionId timer, boolean withUnit) {
        InteractionContext.InServer here = requireServer(request);
        ChannelId home = services.homes()
                .of(here.server(), request.learner())
                .orElseThrow(UserError::staleButton)
                .channel();
        SharedFocus shared = share(request, timer, withUnit, home);
        store.claimCard(shared, request.at()).ifPresent(claim -> send(shared, claim));
        return cards.postedIn(request.viewer(), home);
    }

    private void send(SharedFocus shared, Claim claim) {
        // Everyone reads it there, whatever language the learner reads.
        Card card = card(Language.ENGLISH.locale(), shared);
        Delivery delivery = services.outbox().send(claim, new Destination.InChannel(shared.channel(), Set.of()), card);
        if (delivery instanceof Delivery.Delivered delivered) {
            store.settleCard(shared, delivered.message());
        } else if (delivery instanceof Delivery.Refused) {
            store.unshare(shared);
            throw new UserError(SharedFocusCopy.text(copy -> copy.cannotPostIn(shared.channel())));
        } else {
            throw new UserError(SharedFocusCopy.text(copy -> copy.notNow(shared.channel())));
        }
    }

    private Card card(Locale locale, SharedFocus shared) {
        return cards.open(locale, shared, store.people(shared.id()));
    }

    private SharedFocus share(Request request, InteractionId timer, boolean withUnit, ChannelId channel) {
        Focus focus = requireRunning(request, timer);
        SharedFocus wanted = new SharedFocus(
                focus.id(),
                Optional.of(request.learner()),
                requireServer(request).server(),
                channel,
                focus.began(),
                focus.ends(),
                focus.unit().filter(unit -> withUnit),
                Optional.empty());
        SharedFocus shared = store.share(wanted, request.at()).orElseThrow(FocusSharing::notRunning);
        if (!shared.id().equals(timer) || !shared.channel().equals(channel)) {
            refuseAgain(shared);
        }
        return shared;
    }

    private Focus requireRunning(Request request, InteractionId timer) {
        return timers.running(request.learner())
                .filter(focus -> focus.id().equals(timer) && !focus.isOver(request.at()))
                .orElseThrow(FocusSharing::notRunning);
    }

    private static InteractionContext.InServer requireServer(Request request) {
        if (request.context() instanceof InteractionContext.InServer here) {
            return here;
        }
        throw new UserError(SharedFocusCopy.text(SharedFocusCopy::onlyInServers));
    }

    private static void requirePosting(Request request, InteractionContext.InServer here) {
        request.context().requireSharing();
        if (!here.letsCairnPost()) {
            throw new UserError(SharedFocusCopy.text(SharedFocusCopy::cannotPostHere));
        }
    }

    private static UserError notRunning() {
        return new UserError(SharedFocusCopy.text(SharedFocusCopy::notRunning));
    }

    private static void refuseAgain(SharedFocus shared) {
        throw new UserError(SharedFocusCopy.text(copy -> copy.alreadySharedIn(shared.channel())));
    }
}
