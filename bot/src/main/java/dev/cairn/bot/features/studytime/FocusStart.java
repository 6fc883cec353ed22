package dev.cairn.bot.features.studytime;

/** The result of starting a focus timer. */
public sealed interface FocusStart {

    /** The timer is running, started now or by an earlier delivery of the same interaction. */
    record Started(Focus focus) implements FocusStart {}

    /** Another timer is running already, and keeps running. */
    record Running(Focus focus) implements FocusStart {}

    /**
     * The study day has no room for the timer.
     *
     * @param minutesOfDay the minutes that the day has
     */
    record DayFull(int minutesOfDay) implements FocusStart {}

    /** An earlier delivery of the same interaction started the timer, and it has ended since. */
    record AlreadyEnded() implements FocusStart {}
}
