package dev.cairn.bot.time;

import dev.cairn.bot.id.LearnerId;
import org.jdbi.v3.core.Handle;

/** The calendars that learners study by; {@link StudyCalendar#DEFAULT} for a learner who has set nothing. */
public interface Calendars {
    /** The calendar that applies now. */
    StudyCalendar calendar(LearnerId learner);

    /** Every calendar a learner had, and since when. */
    CalendarHistory history(LearnerId learner);

    /** As {@link #calendar(LearnerId)}, in the handle's transaction. */
    StudyCalendar calendar(Handle handle, LearnerId learner);

    /** As {@link #history(LearnerId)}, in the handle's transaction. */
    CalendarHistory history(Handle handle, LearnerId learner);
}
