package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;

/** Leads a learner who has nothing to study to the roadmaps, which belong to another feature. */
public interface RoadmapGuide {
    /** Returns the card for a learner who follows no roadmap. */
    Card welcome(Viewer viewer);

    /** Returns the button that lists the other roadmaps. */
    Button others(Viewer viewer);
}
