package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Roadmap;
import java.util.List;

/** Finds roadmaps by the names people type. */
public interface RoadmapLookup {
    /**
     * Returns the roadmap that was picked or typed.
     *
     * @throws UserError if there is none of that name
     */
    Roadmap find(String typed);

    List<Choice> suggest(String typed);
}
