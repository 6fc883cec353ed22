package dev.cairn.bot.progress;

/** What came of logging time. */
public sealed interface LogResult {

    /**
     * It is logged, now or when the same interaction came before.
     *
     * @param minutesOfDay what the study day has with it
     */
    record Logged(RecordedChange change, int minutesOfDay) implements LogResult {}

    /** The study day would have more than it can. */
    record DayFull(int minutesOfDay) implements LogResult {}

    /** How long finishing this unit took was said before. */
    record ToldBefore(TimeEntry entry) implements LogResult {}
}
