package dev.cairn.bot.features.progressview;

import java.util.List;

/**
 * What the picture of someone's progress on a roadmap tells.
 *
 * @param learner the name others see, as its owner wrote it
 * @param roadmap the roadmap's title
 * @param percent of the whole roadmap, 0 to 100
 * @param phases one or more, in the roadmap's order
 */
public record ProgressPicture(
        String learner, String roadmap, int percent, List<PhaseBar> phases, DayGrid calendar, StudyFigures figures) {
    public ProgressPicture {
        phases = List.copyOf(phases);
        if (percent < 0 || percent > 100 || phases.isEmpty()) {
            throw new IllegalArgumentException(percent + " percent, " + phases.size() + " phases");
        }
    }
}
