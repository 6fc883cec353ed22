package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.util.Optional;

/** Keeps the focus timers, from their start until the learner has been told of their end. */
public interface FocusStore {

    /** Starts a timer, unless one runs already; its end is on the timetable. */
    FocusStart start(Focus focus);

    /** The learner's timer that has not been ended; its time may be over. */
    Optional<Focus> running(LearnerId learner);

    /** Ends the learner's timer and logs it; they are told by the answer. Empty if none runs. */
    Optional<FocusEnd> stop(LearnerId learner, Instant now);

    /** Ends this timer and logs it, if it is over; empty if it is not, or if the learner has been told. */
    Optional<FocusEnd> end(InteractionId id, Instant now);

    /** The learner has been told of its end. */
    void told(Focus focus);

    /** The learner is to be told of its end by this notice. */
    void tellLater(Focus focus, Notice notice);
}
