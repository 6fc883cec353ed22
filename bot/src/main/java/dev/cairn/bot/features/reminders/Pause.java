package dev.cairn.bot.features.reminders;

import java.time.LocalDate;

/** That a reminder does not come for a while. */
sealed interface Pause {
    /** It comes again from that day on. */
    record Until(LocalDate day) implements Pause {}

    /** It comes again when the learner says so. */
    record Indefinite(PauseReason why) implements Pause {}
}
