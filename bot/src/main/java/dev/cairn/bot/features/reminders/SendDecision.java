package dev.cairn.bot.features.reminders;

import java.time.Instant;
import java.util.Optional;

/** What becomes of a reminder when its time has come. */
sealed interface SendDecision {
    /**
     * It goes out.
     *
     * @param lateSince when it should have, if that is long ago
     * @param softens whether it comes once a week from now on, and says so
     */
    record Send(Optional<Instant> lateSince, boolean softens) implements SendDecision {}

    /** It stays where it is this time. */
    record Stay(SilenceReason why) implements SendDecision {}

    /** Why a reminder says nothing. */
    enum SilenceReason {
        STUDIED,
        RESTS,
        NOT_TODAY,
        TOO_LATE
    }
}
