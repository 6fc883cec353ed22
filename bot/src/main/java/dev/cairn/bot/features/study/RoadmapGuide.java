package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;

/** Leads a learner who has nothing to study to the roadmaps, which belong to another feature. */
public interface RoadmapGuide {
    /** Returns the card for a learner who follows no roadmap. In a server it may offer that server's roadmap first. */
    Card welcome(Request request);

    /** Returns the button that lists the other roadmaps. */
    Button others(Viewer viewer);
}
