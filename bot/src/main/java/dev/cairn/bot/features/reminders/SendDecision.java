package dev.cairn.bot.features.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the {@link SendPolicy} decides about a due reminder. */
sealed interface SendDecision {

    /**
     * Send the reminder.
     *
     * @param lateSince when it was due, if it is so late that it should say so
     * @param becomesWeekly whether the reminder comes once a week from now on, and says so
     * @param unansweredFrom when the first reminder was sent that the learner has not answered yet, by a press or by
     *     studying
     */
    record Send(Optional<Instant> lateSince, boolean becomesWeekly, Optional<Instant> unansweredFrom)
            implements SendDecision {
        /** The time without an answer after which a reminder by direct message asks less. */
        private static final Duration QUIET_FROM = Duration.ofDays(7);

        boolean isQuiet(Instant now) {
            return unansweredFrom
                    .filter(since -> !now.isBefore(since.plus(QUIET_FROM)))
                    .isPresent();
        }

        Send onTime() {
            return new Send(Optional.empty(), becomesWeekly, unansweredFrom);
        }
    }

    /** Do not send the reminder this time. */
    record Skip(SilenceReason reason) implements SendDecision {}

    /** Why a reminder is not sent. */
    enum SilenceReason {
        STUDIED,
        REST_DAY,
        NOT_TODAY,
        TOO_LATE
    }
}
