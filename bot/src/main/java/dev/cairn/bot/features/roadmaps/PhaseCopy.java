package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.UnitDetails;
import dev.cairn.bot.interaction.Language;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Availability;
import dev.cairn.curriculum.path.Progress.Totals;
import dev.cairn.curriculum.path.RoadmapHours.Asked;
import dev.cairn.curriculum.path.Standing;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The words of the cards about parts of a roadmap: phases with the learner's marks, collections and tips. */
interface PhaseCopy {
    static PhaseCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishPhaseCopy();
        };
    }

    /**
     * Describes a phase in the overview of its roadmap.
     *
     * @param number from 1
     */
    String inOverview(int number, Phase phase, Asked hours, Totals totals);

    String heading(Phase phase, Asked hours, Totals totals);

    /**
     * Lists every unit with its mark, one entry a unit in document order. A section's title and summary are above its first
     * unit, and so is the heading of alternatives above the first of them.
     */
    List<String> units(Phase phase, Standing standing, UnitDetails details, Function<Unit, Availability> availability);

    /** Asks to open a unit. */
    String unitPlaceholder();

    /** Explains the marks of {@link #units}. */
    String legend();

    String collectionHeading(Collection collection);

    /** Lists the entries with their links, authors, cost and notes, each group under its heading. */
    List<String> collection(Collection collection, Curriculum curriculum);

    String tipsHeading(Roadmap roadmap);

    List<String> tips(Roadmap roadmap);
}
