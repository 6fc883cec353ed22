package dev.cairn.bot.streaks;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.time.Calendars;
import java.time.Instant;

/** The streaks of learners. */
public final class Streaks {
    private final StudyDays days;
    private final Calendars calendars;

    public Streaks(StudyDays days, Calendars calendars) {
        this.days = days;
        this.calendars = calendars;
    }

    /** How a learner's streak stands at a moment that is not before what they did last. */
    public Streak of(LearnerId learner, Instant now) {
        return Streak.of(days.of(learner), calendars.history(learner), now);
    }
}
