package dev.cairn.bot.reminders;

import dev.cairn.bot.interaction.LearnerId;
import java.time.LocalDate;

/** What reminders ask about the past. */
interface StudyRecord {
    /** Whether the learner has studied on that study day or a later one. */
    boolean hasStudiedSince(LearnerId learner, LocalDate day);
}
