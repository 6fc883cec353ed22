package dev.cairn.bot.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a step was ticked, and for which of the learner's study days.
 *
 * @param taken the logged time that filled the step when it was ticked
 */
public record StepTick(Instant at, LocalDate studyDay, Duration taken) {
    /** A tick of a step for which no time was logged. */
    public StepTick(Instant at, LocalDate studyDay) {
        this(at, studyDay, Duration.ZERO);
    }

    StepTick orEarlier(StepTick other) {
        return other.at.isBefore(at) ? other : this;
    }
}
