package dev.cairn.bot.streaks;

import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.id.LearnerId;
import java.time.Instant;

/** The streaks of learners. */
public final class Streaks {
    private final StudyDays days;
    private final Settings settings;

    public Streaks(StudyDays days, Settings settings) {
        this.days = days;
        this.settings = settings;
    }

    /** How a learner's streak stands at a moment that is not before what they did last. */
    public Streak of(LearnerId learner, Instant now) {
        return Streak.of(days.of(learner), settings.history(learner), now);
    }
}
