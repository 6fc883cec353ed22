package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.util.Optional;

/** Stores focus timers until their learner has been notified of their end. */
public interface FocusStore {

    /** Starts a timer and schedules its end, unless one runs already. */
    FocusStart start(Focus focus);

    /** The learner's timer that has not been ended, although its time may be over. */
    Optional<Focus> running(LearnerId learner);

    /** Ends and logs the learner's timer, without another message to them. Empty if none is running. */
    Optional<FocusEnd> stop(LearnerId learner, Instant now);

    /**
     * Ends and logs this timer, or finds that it has ended, and claims the message about it. Empty if its time is not
     * over, or if the learner has been notified.
     */
    Optional<EndedFocus> end(InteractionId id, Instant now);

    /** Schedules another attempt to notify the learner. */
    void retry(Focus focus, Instant at);

    /** Deletes the timer and settles the claim, once the learner has been notified. */
    void settle(Focus focus);

    /** Leaves a notice instead of a message: deletes the timer and settles the claim. */
    void leaveNotice(Focus focus, Notice notice);
}
