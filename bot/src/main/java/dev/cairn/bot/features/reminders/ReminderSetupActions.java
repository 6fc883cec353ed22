package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.settings.SettingChange;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.ZoneWizard;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.progress.ChangeOrigin;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The actions of the buttons that are shown while a reminder is set up. */
final class ReminderSetupActions {
    /** Runs once the learner has answered the question for a time zone. */
    static final String ZONE = "remind.zone";

    static final String TRY = "remind.try";
    static final String HERE = "remind.here";
    static final String INSTEAD = "remind.instead";

    private final Reminders reminders;
    private final ReminderSetup setup;
    private final Settings settings;
    private final ZoneWizard zoneWizard;

    ReminderSetupActions(Reminders reminders, ReminderSetup setup, Settings settings, ZoneWizard zoneWizard) {
        this.reminders = reminders;
        this.setup = setup;
        this.settings = settings;
        this.zoneWizard = zoneWizard;
    }

    List<Action> all() {
        return List.of(
                Action.updating(ZONE, this::inZone),
                Action.updating(TRY, this::tryAgain),
                Action.updating(HERE, this::here),
                Action.updating(INSTEAD, this::useFallback));
    }

    private Card inZone(ComponentPress press) {
        ReminderRequest wanted = ReminderRequest.decoded(press);
        ZoneId zone = zoneWizard.chosen(press);
        settings.change(ChangeOrigin.of(press.request()).second(), SettingChange.toZone(zone));
        return setup.add(press.request(), wanted);
    }

    private Card tryAgain(ComponentPress press) {
        return setup.tryDirectMessage(press.request(), resumed(press));
    }

    private Card here(ComponentPress press) {
        ServerChannel here = setup.here(press.request().context());
        Reminder reminder = resumed(press);
        Reminder moved = moved(press.learner(), reminder, new ReminderDestination.InChannel(here));
        return Card.in(Card.Tone.NEUTRAL).text(copy(press).added(moved)).build();
    }

    private Card useFallback(ComponentPress press) {
        ServerChannel here = setup.here(press.request().context());
        Reminder reminder = find(press);
        if (!(reminder.destination() instanceof ReminderDestination.Direct direct)) {
            throw UserError.staleButton();
        }
        moved(press.learner(), reminder, direct.withFallback(Optional.of(here)));
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy(press).added(reminder))
                .text(copy(press).fallback(here.channel()))
                .build();
    }

    private static ReminderSetupCopy copy(ComponentPress press) {
        return ReminderSetupCopy.in(press.viewer().locale());
    }

    private Reminder moved(LearnerId learner, Reminder reminder, ReminderDestination destination) {
        return reminders.redirect(learner, reminder.id(), before -> destination).orElseThrow(UserError::staleButton);
    }

    private Reminder find(ComponentPress press) {
        return reminders
                .find(press.learner(), ReminderActions.decoded(press.argument(0)))
                .orElseThrow(UserError::staleButton);
    }

    private Reminder resumed(ComponentPress press) {
        return reminders
                .resume(ChangeOrigin.of(press.request()), find(press).id())
                .orElseThrow(UserError::staleButton)
                .reminder();
    }
}
