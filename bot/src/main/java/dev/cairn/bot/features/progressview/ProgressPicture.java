package dev.cairn.bot.features.progressview;

import java.util.List;

/**
 * The content of a progress picture.
 *
 * @param learner the learner's name as others see it, not cleaned in any way
 * @param roadmap the roadmap's title
 * @param percent of the whole roadmap, 0 to 100
 * @param phases at least one, in the roadmap's order
 */
record ProgressPicture(
        String learner, String roadmap, int percent, List<PhaseBar> phases, DayGrid calendar, StudyFigures figures) {
    ProgressPicture {
        phases = List.copyOf(phases);
        if (percent < 0 || percent > 100 || phases.isEmpty()) {
            throw new IllegalArgumentException(percent + " percent, " + phases.size() + " phases");
        }
    }
}
