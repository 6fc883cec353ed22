package dev.cairn.bot.features.reminders;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.ChangeKind;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.RecordedChange;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Stores reminders and schedules the {@link ReminderJob} for each time one is due. */
interface ReminderStore {
    /** The learner's reminders in the order they were added. */
    List<Reminder> of(LearnerId learner);

    Optional<Reminder> find(ReminderId id);

    /** A reminder that has not been stored yet. */
    record Draft(LearnerId learner, ReminderSchedule schedule, ReminderDestination destination, NextTime next) {
        /** Whether that reminder comes at the same time and place, on one of these days. */
        boolean isLike(Reminder other) {
            return other.schedule().time().equals(schedule.time())
                    && !Collections.disjoint(other.schedule().days(), schedule.days())
                    && other.destination().isSamePlace(destination);
        }
    }

    /** Adds a reminder, unless the learner has one like it, or {@value Reminder#MAX_PER_LEARNER} already. */
    Addition add(ChangeOrigin origin, Draft draft);

    /** The result of adding a reminder. */
    sealed interface Addition {
        record Added(Reminder reminder) implements Addition {}

        /** The learner has this one, at the same time and place and on a day of those. */
        record Duplicate(Reminder reminder) implements Addition {}

        record Full() implements Addition {}
    }

    /**
     * Changes the learner's reminders in one transaction, without the learner having asked for it. Changes of the same learner
     * run one after the other.
     *
     * @param change called for each reminder, possibly more than once; it must have no side effects
     * @return the reminders after the change
     */
    List<Reminder> change(LearnerId learner, UnaryOperator<Reminder> change);

    /**
     * Makes a change that the learner asked for, and adds it to the log of changes.
     *
     * @param change called for each reminder, possibly more than once; it must have no side effects
     */
    Changed change(ChangeOrigin origin, ChangeKind kind, UnaryOperator<Reminder> change);

    /**
     * The reminders after a change.
     *
     * @param recorded empty if it changed nothing
     */
    record Changed(List<Reminder> reminders, Optional<RecordedChange> recorded) {
        public Changed {
            reminders = List.copyOf(reminders);
        }
    }

    /** Removes a reminder; empty if the learner does not have it. */
    Optional<RecordedChange> remove(ChangeOrigin origin, ReminderId id);

    /** Claims the reminder's message for one attempt; empty if it is no longer due at that time. */
    Optional<Claim> claim(Reminder reminder, DueKey key, Instant now);

    /** Schedules another attempt. */
    void retry(DueKey key, Instant at);

    /** Drops the claim of a reminder that is no longer due. */
    void dropClaim(DueKey key);

    /**
     * The result of a due reminder.
     *
     * @param change applied to each of the learner's reminders, but only if this one is still due
     * @param notice what to tell the learner at their next command
     */
    record Settlement(Reminder reminder, DueKey key, UnaryOperator<Reminder> change, Optional<Notice> notice) {}

    /** Settles the claim and makes the changes that follow from the result, unless they have been made already. */
    void settle(Settlement settlement);

    /** A page of the learners who have reminders, by ascending id, starting after {@code after}. */
    List<LearnerId> learnersAfter(LearnerId after, int limit);
}
