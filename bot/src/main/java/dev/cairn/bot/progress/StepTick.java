package dev.cairn.bot.progress;

import java.time.Instant;
import java.time.LocalDate;

/** When a step was ticked, and for which of the learner's study days. */
public record StepTick(Instant at, LocalDate studyDay) {
    StepTick orEarlier(StepTick other) {
        return other.at.isBefore(at) ? other : this;
    }
}
