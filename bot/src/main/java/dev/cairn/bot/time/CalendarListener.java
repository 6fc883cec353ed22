package dev.cairn.bot.time;

import dev.cairn.bot.id.LearnerId;
import org.jdbi.v3.core.Handle;

/** Observes changes of the calendars that learners study by. */
@FunctionalInterface
public interface CalendarListener {
    /**
     * Called after a learner's calendar or rest days have changed, in the same transaction, which has locked the
     * learner's row.
     *
     * @param now every calendar of theirs, the new one last
     */
    void calendarChanged(Handle handle, LearnerId learner, CalendarHistory now);
}
