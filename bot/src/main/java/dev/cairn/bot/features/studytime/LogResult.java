package dev.cairn.bot.features.studytime;

import dev.cairn.bot.progress.ProgressChange;
import dev.cairn.bot.progress.TimeEntry;

/** What came of logging time. */
public sealed interface LogResult {

    /**
     * It is logged, now or when the same interaction came before.
     *
     * @param minutesOfDay what the study day has with it
     */
    record Logged(ProgressChange change, int minutesOfDay) implements LogResult {}

    /** The study day would have more than it can. */
    record DayFull(int minutesOfDay) implements LogResult {}

    /** How long finishing this unit took was said before. */
    record ToldBefore(TimeEntry entry) implements LogResult {}
}
