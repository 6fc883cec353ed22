package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What reminders ask about a learner's past study. */
public interface StudyActivity {
    /** Whether the learner has studied on that study day or a later one. */
    boolean hasStudiedSince(LearnerId learner, LocalDate day);

    StreakNow streak(LearnerId learner, Instant now);

    /**
     * A streak as a reminder shows it.
     *
     * @param days 0 if there is none
     * @param studyBy when the streak ends unless the learner studies before; empty if there is none
     */
    record StreakNow(int days, Optional<Instant> studyBy) {}
}
