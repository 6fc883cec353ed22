package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import java.util.List;
import java.util.Optional;

/** Finds roadmaps by the names people type. */
public interface RoadmapLookup {
    /**
     * Returns the roadmap that was picked or typed.
     *
     * @throws UserError if there is none of that name
     */
    Roadmap find(String typed);

    /** Returns the roadmap with this id; empty if it no longer exists. */
    Optional<Roadmap> byId(RoadmapId id);

    List<Choice> suggest(String typed);
}
