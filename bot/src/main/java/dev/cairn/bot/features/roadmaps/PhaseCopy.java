package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.interaction.Language;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Availability;
import dev.cairn.curriculum.path.Progress.Totals;
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
    String inOverview(int number, Phase phase, Totals totals);

    String heading(Phase phase, Totals totals);

    /** Lists every unit with its mark. A section's title is on the line of its first unit. */
    List<String> units(Phase phase, Standing standing, Function<Unit, Availability> availability);

    /** Explains the marks of {@link #units}. */
    String legend();

    String collectionHeading(Collection collection);

    List<String> collection(Collection collection, Curriculum curriculum);

    String tipsHeading(Roadmap roadmap);

    List<String> tips(Roadmap roadmap);
}
