package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;

/** The buttons that lead to a learner's settings, for use on any card. */
public final class SettingsButtons {
    private SettingsButtons() {}

    /** Asks for the viewer's time zone in a private message of its own, and sets it. */
    public static Button timeZone(Viewer viewer) {
        return ZoneWizard.askingAnew(viewer, SettingsActions.ZONE_ALONE);
    }
}
