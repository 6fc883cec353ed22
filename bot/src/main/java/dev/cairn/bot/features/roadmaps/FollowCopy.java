package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.interaction.Language;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The words of the card that confirms what a learner follows. */
interface FollowCopy {
    static FollowCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishFollowCopy();
        };
    }

    /** Says what a learner follows from now on. */
    String following(Roadmap roadmap);

    /**
     * Says that a roadmap was chosen for a learner, and why.
     *
     * @param weeklyHours what the learner will study, if they could say
     */
    String recommended(Recommendation recommendation, Optional<Double> weeklyHours);

    /** Names the roadmap that would be the second choice, and why if not for the reason of the best. */
    String secondBest(Recommendation second, Recommendation best);

    /** Labels the button that follows the second choice instead. */
    String insteadButton(Roadmap roadmap);

    String entryRequirements(Roadmap roadmap);

    /** Advises a learner who knows some machine learning already. */
    String skipAhead();

    /** Says how long a roadmap takes at a pace of its own; empty if it does not say. */
    Optional<String> duration(Roadmap roadmap, Pace pace);

    /** Heads the menu of tracks, and says what the chosen one does. */
    String track(Optional<Track> chosen);

    /** Heads the menu of paces. */
    String pace();

    String paceName(Pace pace);

    /** Asks to choose a track, in a menu that holds {@code held} of {@code total} tracks. */
    String trackPlaceholder(int held, int total);

    /** Asks to choose a pace, in a menu that holds {@code held} of {@code total} paces. */
    String pacePlaceholder(int held, int total);

    /** Names the choice of no track. */
    String noTrack();

    /** Says at which pace people study a roadmap that names only one. */
    String onlyPace(Pace pace);

    /**
     * Names the choice of no pace of one's own.
     *
     * @param weeklyHours what the roadmap assumes of everybody
     */
    String roadmapsPace(Range weeklyHours);

    /** Names the choice of no pace, on a roadmap that does not assume any. */
    String noPace();

    /** Names the learner's own goal, which counts where they chose no pace. */
    String ownGoal(Duration week);

    /** Offers to set the time zone and a reminder, or only a reminder, to a learner who follows their first roadmap. */
    String firstSteps(boolean withZone);
}
