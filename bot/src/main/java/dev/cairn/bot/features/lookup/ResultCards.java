package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;

/** Draws the cards of search results that belong to other features. */
public interface ResultCards {
    /** Draws a unit with everything the viewer can do about it. */
    Card unit(Viewer viewer, Unit unit);

    Card collection(Viewer viewer, Roadmap roadmap, Collection collection);

    /** Draws a page of a phase, from 0, with the viewer's marks. */
    Card phase(Viewer viewer, Roadmap roadmap, Phase phase, int page);

    Card tips(Viewer viewer, Roadmap roadmap);
}
