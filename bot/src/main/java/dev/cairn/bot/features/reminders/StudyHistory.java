package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.streaks.Streak;
import dev.cairn.bot.streaks.Streaks;
import dev.cairn.bot.streaks.StudyDays;
import java.time.Instant;
import java.time.LocalDate;

/** Tells reminders of the days that count for a streak. */
public record StudyHistory(StudyDays days, Streaks streaks) implements StudyActivity {
    @Override
    public boolean hasStudiedSince(LearnerId learner, LocalDate day) {
        return !days.of(learner).tailSet(day).isEmpty();
    }

    @Override
    public StreakNow streak(LearnerId learner, Instant now) {
        Streak streak = streaks.of(learner, now);
        return new StreakNow(streak.length(), streak.studyBy());
    }
}
