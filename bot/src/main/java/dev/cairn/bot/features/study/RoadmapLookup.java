package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.curriculum.Roadmap;
import java.util.List;

/** Knows roadmaps by the names people type. */
public interface RoadmapLookup {
    /** The roadmap picked or typed; a {@link dev.cairn.bot.interaction.UserError} if there is none. */
    Roadmap find(String typed);

    List<Choice> suggest(String typed);
}
