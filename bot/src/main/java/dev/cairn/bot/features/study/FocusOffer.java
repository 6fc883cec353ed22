package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.curriculum.Unit;

/** Makes the button on a unit's card that starts the focus timer, which belongs to another feature. */
public interface FocusOffer {
    /**
     * Returns the button that starts the timer for a unit.
     *
     * @param minutes 5 to 240
     */
    Button start(Viewer viewer, Unit unit, int minutes);
}
