package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.interaction.Language;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.RoadmapHours;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of the cards about whole roadmaps. */
interface RoadmapCopy {
    static RoadmapCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishRoadmapCopy();
        };
    }

    String listHeading();

    /** Describes a roadmap in the list of roadmaps. */
    String inList(Roadmap roadmap, RoadmapHours.Asked hours, boolean active);

    /** Describes a whole roadmap above its phases, and how the learner follows it. */
    String overview(RoadmapStanding standing, RoadmapHours.Asked hours, boolean followed);

    /** Asks to open a part of a roadmap, in a menu that holds {@code held} of {@code total} parts. */
    String partPlaceholder(int held, int total);

    /** Tells a menu's entry for a phase from other entries. */
    String phaseEntry();

    /** Tells a menu's entry for a collection from other entries. */
    String collectionEntry();

    /** Names the tips in a menu. */
    String tipsName();

    /** Tells a menu's entry for the tips from other entries. */
    String tipsEntry();

    String followButton();

    String openButton();

    String wholeRoadmapButton();

    String otherRoadmapsButton();

    /**
     * Says that a learner has left a roadmap.
     *
     * @param activeNow the roadmap they go on with
     */
    String unfollowed(Roadmap roadmap, Optional<Roadmap> activeNow);

    String notFollowed(Roadmap roadmap);

    /**
     * Asks whether to clear everything marked on a roadmap.
     *
     * @param derived units of other roadmaps that count as done or known only because of it
     */
    String confirmReset(Roadmap roadmap, MarkCount marks, List<UnitLocation> derived);

    String confirmResetButton();

    String cancelResetButton();

    String nothingToReset(Roadmap roadmap);

    String resetDone(Roadmap roadmap);

    String resetCancelled();
}
