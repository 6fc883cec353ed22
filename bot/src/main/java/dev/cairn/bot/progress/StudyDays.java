package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import java.time.LocalDate;
import java.util.NavigableSet;
import org.jdbi.v3.core.Handle;

/**
 * The days on which learners studied: a unit or a step was finished for them, even if a reset has cleared it since, or at
 * least {@value #ENOUGH_MINUTES} minutes were logged. What was unticked or undone does not count.
 */
public interface StudyDays {
    /** The logged minutes of one day, all entries together, that make it a study day. */
    int ENOUGH_MINUTES = 10;

    /** Every day on which the learner studied. */
    NavigableSet<LocalDate> of(LearnerId learner);

    /** As {@link #of(LearnerId)}, in the handle's transaction. */
    NavigableSet<LocalDate> of(Handle handle, LearnerId learner);

    /** Whether the learner studied on this day or a later one. */
    boolean isAnySince(LearnerId learner, LocalDate day);
}
