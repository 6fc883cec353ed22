package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What reminders ask about the past. */
public interface StudyActivity {
    /** Whether the learner has studied on that study day or a later one. */
    boolean hasStudiedSince(LearnerId learner, LocalDate day);

    /** How the learner's streak stands. */
    StreakNow streak(LearnerId learner, Instant now);

    /**
     * A streak as a reminder tells it.
     *
     * @param days 0 when there is none
     * @param studyBy until when to study to keep it; empty when there is none
     */
    record StreakNow(int days, Optional<Instant> studyBy) {}
}
