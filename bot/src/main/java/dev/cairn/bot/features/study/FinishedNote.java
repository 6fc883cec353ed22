package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import java.util.Optional;

/** Adds a line with a button under a unit that was just finished, on behalf of another feature. */
@FunctionalInterface
public interface FinishedNote {
    /** The line for the person who finished the unit; empty if there is nothing to say. */
    Optional<Card.Section> of(Request request);
}
