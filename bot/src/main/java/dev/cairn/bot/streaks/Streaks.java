package dev.cairn.bot.streaks;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.StudyDays;
import dev.cairn.bot.time.Calendars;
import java.time.Instant;

/** Reads the streaks of learners. */
public final class Streaks {
    private final StudyDays days;
    private final Calendars calendars;
    private final StreakStore summaries;

    /**
     * Creates the service.
     *
     * @param summaries the stored summaries, which are read if the days themselves are not needed
     */
    public Streaks(StudyDays days, Calendars calendars, StreakStore summaries) {
        this.days = days;
        this.calendars = calendars;
        this.summaries = summaries;
    }

    /** A learner's streak at an instant that is not before their last change. */
    public Streak of(LearnerId learner, Instant now) {
        return Streak.of(days.of(learner), calendars.history(learner), now);
    }

    /** The figures of a learner's streak; recounted only if the stored ones are missing or out of date. */
    public StreakSummary summary(LearnerId learner, Instant now) {
        return summaries
                .find(learner)
                .filter(summary -> summary.isExactAt(now))
                .orElseGet(() -> StreakSummary.of(days.of(learner), calendars.history(learner), now));
    }
}
