package dev.cairn.bot.features.studytime;

/** What came of starting a focus timer. */
public sealed interface FocusStart {

    /** It runs, since now or since the same interaction came before. */
    record Begun(Focus focus) implements FocusStart {}

    /** Another one runs, and goes on. */
    record Running(Focus focus) implements FocusStart {}

    /** The study day would have more than it can. */
    record DayFull(int minutesOfDay) implements FocusStart {}

    /** The same interaction started it before, and it has ended since. */
    record OverBefore() implements FocusStart {}
}
