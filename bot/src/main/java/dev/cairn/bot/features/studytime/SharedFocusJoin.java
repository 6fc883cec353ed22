package dev.cairn.bot.features.studytime;

/** The result of joining a shared focus timer. */
public sealed interface SharedFocusJoin {

    /** The learner's own timer runs to the common end, since now or since earlier. */
    record Joined(Focus focus) implements SharedFocusJoin {}

    /** The learner has another timer running, which keeps running. */
    record Running(Focus focus) implements SharedFocusJoin {}

    /**
     * The learner's study day has no room for the time that is left.
     *
     * @param minutesOfDay the minutes that the day has
     */
    record DayFull(int minutesOfDay) implements SharedFocusJoin {}

    /** The shared timer is over, or will be within a minute, or there is none in this server. */
    record Over() implements SharedFocusJoin {}
}
