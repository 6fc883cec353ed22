package dev.cairn.bot.features.reminders;

import java.time.LocalDate;

/** A time in which a reminder is not sent. */
sealed interface Pause {
    /** A pause that ends on its own: the reminder is due again from that day on. */
    record Until(LocalDate day) implements Pause {}

    /** A pause that lasts until the learner resumes the reminder. */
    record Indefinite(PauseReason reason) implements Pause {}
}
