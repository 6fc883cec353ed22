package dev.cairn.bot.features.progressview;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Progress.Totals;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words of {@code /progress} and its cards. */
interface ProgressViewCopy {
    static ProgressViewCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishProgressViewCopy();
        };
    }

    static Text text(Function<ProgressViewCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String description();

    String memberOption();

    String roadmapOption();

    String viewProgressDescription();

    /** Says whose progress on which roadmap a card shows. */
    String heading(Audience audience, ProgressSnapshot snapshot);

    /**
     * Says how much of the whole roadmap is done, and what is left out of the percentage.
     *
     * @param logged all time that the learner ever logged
     */
    String overall(Totals totals, Duration logged);

    /** Says that nothing is left because the learner skipped all of it. */
    String allSkipped();

    /** Says that the learner does not follow the roadmap shown. */
    String notFollowed();

    /** Says that the roadmap that the learner follows is not in the curriculum at the moment. */
    String absentRoadmap();

    /** Labels the button that lists the phases. */
    String phasesButton();

    /** Labels the button that leads back from the phases. */
    String lessButton();

    /** Lists every phase with its bar, or as many as fit into one message. */
    String phases(ProgressSnapshot snapshot);

    /** Tells the learner how to get a forecast, or a better one; empty if theirs is as good as it gets. */
    Optional<String> hint(Forecast forecast);

    /** Says that a card comes without its picture, because too many pictures are being drawn. */
    String tooManyPictures();

    String otherRoadmapsPlaceholder();

    String shareButton();

    /** Labels the button on a shared card that shows the same progress as it is now. */
    String currentProgressButton();

    /** Labels the button on a shared card that shows the reader their own progress. */
    String ownProgressButton();

    String followsNothing(LearnerId learner);

    /** Refuses to show somebody's progress, in the same words for hidden, absent and unknown people. */
    String notVisible();
}
