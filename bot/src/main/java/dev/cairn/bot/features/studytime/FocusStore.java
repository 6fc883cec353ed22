package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.util.Optional;

/** Stores focus timers, from their start until the learner has been told of their end. */
public interface FocusStore {

    /** Starts a timer and schedules its end, unless one runs already. */
    FocusStart start(Focus focus);

    /** The learner's timer that has not been ended, although its time may be over. */
    Optional<Focus> running(LearnerId learner);

    /** Ends the learner's timer and logs it; the answer tells them. Empty if none runs. */
    Optional<FocusEnd> stop(LearnerId learner, Instant now);

    /**
     * Ends and logs this timer, or finds that it has ended, and claims the message about it. Empty if its time is not
     * over, or if the learner has been told.
     */
    Optional<EndedFocus> end(InteractionId id, Instant now);

    /** Schedules another attempt at telling the learner. */
    void retry(Focus focus, Instant at);

    /** Notes that the learner has been told: deletes the timer and settles the claim. */
    void told(Focus focus);

    /** Leaves a notice instead of a message: deletes the timer and settles the claim. */
    void tellLater(Focus focus, Notice notice);
}
