package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.streaks.Streak;
import dev.cairn.bot.streaks.Streaks;
import dev.cairn.bot.streaks.StudyDays;
import java.time.Instant;
import java.time.LocalDate;

/** Answers from the learner's progress and streak. */
public record StudyHistory(ProgressLedger ledger, Streaks streaks) implements StudyActivity {
    @Override
    public boolean hasStudiedSince(LearnerId learner, LocalDate day) {
        return ledger.hasStudiedSince(learner, day, StudyDays.ENOUGH);
    }

    @Override
    public StreakNow streak(LearnerId learner, Instant now) {
        Streak streak = streaks.of(learner, now);
        return new StreakNow(streak.length(), streak.studyBy());
    }
}
