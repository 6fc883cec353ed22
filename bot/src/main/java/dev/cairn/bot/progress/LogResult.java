package dev.cairn.bot.progress;

import java.util.OptionalInt;

/** The result of logging time. */
public sealed interface LogResult {

    /**
     * The time is logged, now or when the same interaction was delivered before.
     *
     * @param minutesOfDay the minutes of the study day, with these
     * @param recordStreak the learner's longest streak in days, if these made it longer
     */
    record Logged(RecordedChange change, int minutesOfDay, OptionalInt recordStreak) implements LogResult {}

    /** The study day would have more than {@link TimeEntry#MAX_MINUTES_A_DAY}. */
    record DayFull(int minutesOfDay) implements LogResult {}

    /** The learner has already logged how long finishing this unit took. */
    record AlreadyLogged(TimeEntry entry) implements LogResult {}
}
