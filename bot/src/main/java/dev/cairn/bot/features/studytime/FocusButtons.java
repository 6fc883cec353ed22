package dev.cairn.bot.features.studytime;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.Optional;

/** The buttons that start and stop the focus timer, for use on any card. */
public final class FocusButtons {
    private FocusButtons() {}

    /**
     * Starts the timer for a unit.
     *
     * @param minutes 5 to 240
     */
    public static Button start(Viewer viewer, Unit unit, int minutes) {
        return start(viewer, words(viewer).focus(minutes), Optional.of(unit.id()), minutes);
    }

    /** Starts the timer once more with the same unit and minutes. */
    static Button again(Viewer viewer, Focus focus) {
        return start(viewer, words(viewer).again(focus.minutes()), focus.unit(), focus.minutes());
    }

    private static Button start(Viewer viewer, String label, Optional<UnitId> unit, int minutes) {
        return Button.secondary(
                label,
                CustomId.forOwner(
                        FocusActions.BEGIN,
                        viewer.id(),
                        unit.map(UnitId::value).orElse(""),
                        Integer.toString(minutes)));
    }

    static Button stop(Viewer viewer) {
        return Button.danger(words(viewer).stop(), CustomId.forOwner(FocusActions.STOP, viewer.id()));
    }

    private static FocusCopy words(Viewer viewer) {
        return FocusCopy.in(viewer.locale());
    }
}
