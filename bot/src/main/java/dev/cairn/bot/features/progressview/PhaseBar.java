package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.study.ProgressBar;

/**
 * The progress of one phase, as the picture shows it.
 *
 * @param done the part that is done, 0 to 1
 * @param skipped whether the learner skipped the whole phase, so that it has no percentage
 */
record PhaseBar(String title, double done, boolean skipped) {
    PhaseBar {
        if (!(done >= 0 && done <= 1)) {
            throw new IllegalArgumentException(title + ": " + done + " done");
        }
    }

    static PhaseBar of(String title, double done) {
        return new PhaseBar(title, done, false);
    }

    static PhaseBar skipped(String title) {
        return new PhaseBar(title, 0, true);
    }

    /** Whole percent, rounded as {@link ProgressBar#percent} does. */
    int percent() {
        return ProgressBar.percent(done);
    }
}
