package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.StudyDays;
import dev.cairn.bot.streaks.Streak;
import dev.cairn.bot.streaks.Streaks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads study activity from the learner's study days and streak. */
public record StudyHistory(StudyDays days, Streaks streaks) implements StudyActivity {
    @Override
    public boolean hasStudiedSince(LearnerId learner, LocalDate day) {
        return days.isAnySince(learner, day);
    }

    @Override
    public StreakNow streak(LearnerId learner, Instant now) {
        if (streaks.summary(learner, now).lengthAt(now) == 0) {
            return new StreakNow(0, Optional.empty());
        }
        Streak streak = streaks.of(learner, now);
        return new StreakNow(streak.length(), streak.studyBy());
    }
}
