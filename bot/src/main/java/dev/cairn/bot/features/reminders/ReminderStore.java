package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps reminders, and has each one come when it is due. */
interface ReminderStore {

    /** The learner's reminders, in the order they were set up. */
    List<Reminder> of(LearnerId learner);

    Optional<Reminder> find(ReminderId id);

    /** A reminder that is not there yet. */
    record Draft(LearnerId learner, ReminderSchedule rhythm, Destination target, NextTime next) {}

    /** Sets one up; empty if the learner has {@link Reminder#MOST} already. */
    Optional<Reminder> add(Draft draft);

    /**
     * Changes the learner's reminders in one transaction, one such change at a time for each learner.
     *
     * @param change may be asked more than once for each reminder, and only looks
     * @return how they stand afterwards
     */
    List<Reminder> change(LearnerId learner, UnaryOperator<Reminder> change);

    /** Whether the learner had it. */
    boolean remove(LearnerId learner, ReminderId id);

    /** Notes that it is about to be sent; empty if it is not due at that time any more. */
    Optional<Claim> claim(Reminder reminder, Instant due, Instant now);

    /** Has the claimed one tried again at that time. */
    void again(Claim claim, Instant at);

    /**
     * What came of a reminder that was due.
     *
     * @param change what becomes of the learner's reminders; asked only if this one is still due then
     * @param notice what its learner is to be told at their next command
     */
    record Settlement(Reminder reminder, Instant due, UnaryOperator<Reminder> change, Optional<String> notice) {}

    /** Notes what came of it, once, together with what follows from it. */
    void settle(Settlement settlement);

    /** Up to {@code most} learners with reminders, in the order of their ids, those after {@code after}. */
    List<LearnerId> learnersAfter(LearnerId after, int most);
}
