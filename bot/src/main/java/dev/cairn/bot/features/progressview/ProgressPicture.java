package dev.cairn.bot.features.progressview;

/**
 * The content of a progress picture.
 *
 * @param learner the learner's name as others see it, not cleaned in any way
 * @param roadmap the roadmap's title
 * @param percent of the whole roadmap, 0 to 100
 */
record ProgressPicture(
        String learner, String roadmap, int percent, PhaseBars phases, DayGrid calendar, StudyFigures figures) {
    ProgressPicture {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(percent + " percent");
        }
    }
}
