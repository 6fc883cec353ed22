package dev.cairn.bot.features.progressview;

/**
 * One phase of the roadmap.
 *
 * @param done how much of what is counted is done, 0 to 1
 * @param skipped whether the learner skipped all of it, so that nothing is counted
 */
public record PhaseBar(String title, double done, boolean skipped) {
    public PhaseBar {
        if (!(done >= 0 && done <= 1)) {
            throw new IllegalArgumentException(title + ": " + done + " done");
        }
    }

    public static PhaseBar of(String title, double done) {
        return new PhaseBar(title, done, false);
    }

    public static PhaseBar skipped(String title) {
        return new PhaseBar(title, 0, true);
    }

    /** Rounded down, so that nobody reads 100 before all of it is done, and up from nothing at all. */
    int percent() {
        return done > 0 ? Math.max(1, (int) (done * 100)) : 0;
    }
}
