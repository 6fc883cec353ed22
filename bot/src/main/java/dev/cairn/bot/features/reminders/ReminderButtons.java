package dev.cairn.bot.features.reminders;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;

/** The buttons that lead to the cards of this feature, for use on any card. */
public final class ReminderButtons {
    private ReminderButtons() {}

    /** Offers a daily reminder in a private message of its own; asks for the viewer's time zone first if need be. */
    public static Button offer(Viewer viewer) {
        return Button.secondary(
                ReminderSetupCopy.in(viewer.locale()).remindMe(), CustomId.forOwner(ReminderOffer.OFFER, viewer.id()));
    }
}
