package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.ZoneWizard;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the buttons do that come up while a reminder is set up. */
final class ReminderSetupActions {
    /** What the search for a zone leads to. */
    static final String ZONE = "remind.zone";

    static final String TRY = "remind.try";
    static final String HERE = "remind.here";
    static final String INSTEAD = "remind.instead";

    private final Reminders reminders;
    private final ReminderSetup setUp;
    private final Settings settings;
    private final ZoneWizard finder;

    ReminderSetupActions(Reminders reminders, ReminderSetup setUp, Settings settings, ZoneWizard finder) {
        this.reminders = reminders;
        this.setUp = setUp;
        this.settings = settings;
        this.finder = finder;
    }

    List<Action> all() {
        return List.of(
                updating(ZONE, this::inZone),
                updating(TRY, this::tryAgain),
                updating(HERE, this::here),
                updating(INSTEAD, this::instead));
    }

    private static Action updating(String name, Function<ComponentPress, Card> handler) {
        return Action.of(name, AnswerMode.UPDATE, press -> Reply.of(handler.apply(press)));
    }

    private Card inZone(ComponentPress press) {
        ReminderRequest wish = ReminderRequest.decoded(press);
        ZoneId zone = finder.chosen(press);
        settings.change(press.learner(), before -> before.with(zone));
        return setUp.add(press.request(), wish);
    }

    private Card tryAgain(ComponentPress press) {
        Reminder reminder = resumed(press);
        return setUp.tried(press.request(), reminder);
    }

    private Card here(ComponentPress press) {
        ServerChannel spot = setUp.here(press.request().context());
        Reminder reminder = resumed(press);
        Reminder moved = moved(press.learner(), reminder, new ReminderDestination.InChannel(spot));
        return Card.in(Card.Tone.NEUTRAL).text(ReminderSetupCopy.added(moved)).build();
    }

    private Card instead(ComponentPress press) {
        ServerChannel spot = setUp.here(press.request().context());
        Reminder reminder = find(press);
        if (!(reminder.destination() instanceof ReminderDestination.Direct direct)) {
            throw UserError.staleButton();
        }
        moved(press.learner(), reminder, direct.withFallback(Optional.of(spot)));
        return Card.in(Card.Tone.NEUTRAL)
                .text(ReminderSetupCopy.added(reminder))
                .text(ReminderSetupCopy.instead(spot.channel()))
                .build();
    }

    private Reminder moved(LearnerId learner, Reminder reminder, ReminderDestination target) {
        return reminders.redirect(learner, reminder.id(), before -> target).orElseThrow(UserError::staleButton);
    }

    private Reminder find(ComponentPress press) {
        return reminders
                .find(press.learner(), ReminderActions.decoded(press.argument(0)))
                .orElseThrow(UserError::staleButton);
    }

    private Reminder resumed(ComponentPress press) {
        return reminders.resume(press.learner(), find(press).id()).orElseThrow(UserError::staleButton);
    }
}
