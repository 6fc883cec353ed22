package dev.cairn.bot.features.studytime;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores shared focus timers until everyone in them has been told of their end. */
public interface SharedFocusStore {

    /**
     * Shares the running timer of {@link SharedFocus#id}, and schedules the common end.
     *
     * @return the timer as it is shared, now or since earlier; empty if its learner has it running no longer
     */
    Optional<SharedFocus> share(SharedFocus wanted, Instant now);

    /** Takes back {@link #share} where the card could not be posted. */
    void unshare(SharedFocus shared);

    /**
     * Claims the card of a shared timer, which is sent to a channel other than the one it was asked for in. Empty if it has
     * been sent.
     */
    Optional<Claim> claimCard(SharedFocus shared, Instant now);

    /** Notes that the card has been sent as this message, and settles its claim. */
    void settleCard(SharedFocus shared, MessageId card);

    /** Notes which message has the card, as a press on it tells. */
    void noteCard(SharedFocus shared, MessageId card);

    /** A shared timer of a server that is not closed. */
    Optional<SharedFocus> find(ServerId server, InteractionId id);

    /** What the learner's running timer is shared as. */
    Optional<SharedFocus> of(LearnerId learner);

    /** Those who are in it, by when they came. */
    List<LearnerId> people(InteractionId shared);

    /**
     * Starts a timer to the common end.
     *
     * @param focus the timer as it begins now
     * @param switching whether to stop another timer of the learner first
     */
    SharedFocusJoin join(SharedFocus shared, Focus focus, boolean switching);

    /** Stops and logs the learner's timer if it is in this shared one. */
    Optional<FocusEnd> leave(SharedFocus shared, LearnerId learner, Instant now);

    /** Closes it, ends and logs everyone's timer, and claims the message. Empty if it is not over, or has been told. */
    Optional<EndedSharedFocus> end(InteractionId shared, Instant now);

    /** Schedules another attempt to tell of the end. */
    void retry(SharedFocus shared, Instant at);

    /**
     * Deletes it and the timers in it, once its channel has been told.
     *
     * @param untold those whom the channel's message does not reach; each is told of their own timer alone
     * @param notices what some find before their next answer
     */
    void settle(EndedSharedFocus ended, Collection<LearnerId> untold, Map<LearnerId, Notice> notices);
}
