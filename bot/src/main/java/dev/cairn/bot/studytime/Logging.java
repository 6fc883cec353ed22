package dev.cairn.bot.studytime;

import dev.cairn.bot.progress.Change;
import dev.cairn.bot.progress.TimeEntry;

/** What came of logging time. */
public sealed interface Logging {

    /**
     * It is logged, now or when the same interaction came before.
     *
     * @param minutesOfDay what the study day has with it
     */
    record Logged(Change change, int minutesOfDay) implements Logging {}

    /** The study day would have more than it can. */
    record DayFull(int minutesOfDay) implements Logging {}

    /** How long finishing this unit took was said before. */
    record ToldBefore(TimeEntry entry) implements Logging {}
}
