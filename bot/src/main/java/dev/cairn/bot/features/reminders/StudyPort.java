package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.study.Briefing;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import java.util.Optional;

/** What reminders need from the study features. A unit's id comes from a button and may be forged. */
public interface StudyPort {
    /** What to study now; empty for a learner who follows nothing or has nothing left. */
    Optional<Briefing> briefing(Viewer viewer);

    /** Whether the learner follows roadmaps, and none of them is in the curriculum at the moment. */
    boolean isRoadmapMissing(LearnerId learner);

    /**
     * Starts a focus timer for a unit.
     *
     * @throws dev.cairn.bot.interaction.UserError if there is no such unit
     */
    Card startFocus(Request request, int minutes, String unit);

    /**
     * Finishes a unit, or asks how much of it is done.
     *
     * @throws dev.cairn.bot.interaction.UserError if there is no such unit
     */
    Card finishOrAsk(Request request, String unit);
}
