package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The descriptions of the {@code /roadmap} commands and their options, and the errors about what was typed in them. */
interface RoadmapCommandCopy {
    static RoadmapCommandCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishRoadmapCommandCopy();
        };
    }

    static Text text(Function<RoadmapCommandCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String groupDescription();

    String listDescription();

    String showDescription();

    String followDescription();

    String unfollowDescription();

    String resetDescription();

    String roadmapOption();

    /** Describes an option that defaults to the active roadmap. */
    String roadmapOrActiveOption();

    String phaseOption();

    String trackOption();

    String paceOption();

    /** Asks a learner who follows no roadmap to name one. */
    String roadmapNeeded();

    /**
     * Refuses a roadmap that does not exist.
     *
     * @param titles of all roadmaps
     */
    String noSuchRoadmap(String typed, List<String> titles);

    /**
     * Refuses a phase that the roadmap does not have.
     *
     * @param titles of the phases it has
     */
    String noSuchPhase(String typed, List<String> titles);

    /**
     * Refuses a track that the roadmap does not have.
     *
     * @param titles of the tracks it has
     */
    String noSuchTrack(String typed, List<String> titles);

    /**
     * Refuses a pace that the roadmap does not have.
     *
     * @param titles of the paces it has
     */
    String noSuchPace(String typed, List<String> titles);
}
