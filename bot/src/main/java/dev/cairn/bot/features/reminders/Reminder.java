package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A recurring message that calls a learner to study.
 *
 * @param next when it is due next, unless it is paused
 * @param snoozedUntil when it is due before that, because the learner snoozed it
 * @param unansweredFrom when the first reminder was sent that the learner has not answered yet
 * @param quietDay the study day on which the learner wants no more reminders
 */
record Reminder(
        ReminderId id,
        LearnerId learner,
        ReminderSchedule schedule,
        ReminderDestination destination,
        Cadence cadence,
        Optional<Pause> pause,
        NextTime next,
        Optional<Instant> snoozedUntil,
        Optional<Instant> unansweredFrom,
        Optional<LocalDate> quietDay) {

    static final int MAX_PER_LEARNER = 5;

    /** The server channel it is sent to; empty if it is sent by direct message. */
    Optional<ChannelId> channel() {
        return destination instanceof ReminderDestination.InChannel in
                ? Optional.of(in.location().channel())
                : Optional.empty();
    }

    boolean isPausedIndefinitely() {
        return pause.filter(Pause.Indefinite.class::isInstance).isPresent();
    }

    /** Whether it is due at that instant as it stands now: jobs scheduled before a change are not canceled. */
    boolean isDue(Instant at) {
        return !isPausedIndefinitely()
                && (next.at().equals(at) || snoozedUntil.filter(at::equals).isPresent());
    }

    /** When it first became due, if it is due by now and has not been handled. */
    Optional<Instant> dueBy(Instant now) {
        return isPausedIndefinitely()
                ? Optional.empty()
                : Stream.concat(Stream.of(next.at()), snoozedUntil.stream())
                        .filter(at -> !at.isAfter(now))
                        .min(Comparator.naturalOrder());
    }

    Reminder with(ReminderSchedule newSchedule) {
        return changed(copy -> copy.schedule = newSchedule);
    }

    Reminder with(NextTime newNext) {
        return changed(copy -> copy.next = newNext);
    }

    Reminder with(ReminderDestination newDestination) {
        return changed(copy -> copy.destination = newDestination);
    }

    Reminder with(Cadence newCadence) {
        return changed(copy -> copy.cadence = newCadence);
    }

    Reminder paused(Pause newPause) {
        return changed(copy -> {
            copy.pause = Optional.of(newPause);
            copy.snoozedUntil = Optional.empty();
        });
    }

    Reminder unpaused() {
        return changed(copy -> {
            copy.pause = Optional.empty();
            copy.unansweredFrom = Optional.empty();
        });
    }

    /** Removes a pause until a day, which is over once the reminder has been due again. */
    Reminder withoutPastPause() {
        return isPausedIndefinitely() ? this : changed(copy -> copy.pause = Optional.empty());
    }

    Reminder withSnooze(Optional<Instant> until) {
        return changed(copy -> copy.snoozedUntil = until);
    }

    /** A copy with the history and the destination of another reminder, due after {@code now}. */
    Reminder resumedAfter(Reminder current, StudyCalendar calendar, Instant now) {
        return changed(copy -> {
            copy.unansweredFrom = current.unansweredFrom;
            copy.destination = current.destination;
            copy.next = schedule.next(calendar, next.day(), now);
            copy.snoozedUntil = snoozedUntil.filter(now::isBefore);
        });
    }

    /** Notes that the learner pressed a button or studied. */
    Reminder answered() {
        return changed(copy -> copy.unansweredFrom = Optional.empty());
    }

    Reminder unansweredFrom(Instant first) {
        return changed(copy -> copy.unansweredFrom = Optional.of(first));
    }

    /** Silences it for the rest of that study day. */
    Reminder quietOn(LocalDate studyDay) {
        return changed(copy -> {
            copy.quietDay = Optional.of(studyDay);
            copy.snoozedUntil = Optional.empty();
        });
    }

    private Reminder changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return new Reminder(
                id,
                learner,
                copy.schedule,
                copy.destination,
                copy.cadence,
                copy.pause,
                copy.next,
                copy.snoozedUntil,
                copy.unansweredFrom,
                copy.quietDay);
    }

    /** The parts of a reminder that can change. */
    private static final class Copy {
        private ReminderSchedule schedule;
        private ReminderDestination destination;
        private Cadence cadence;
        private Optional<Pause> pause;
        private NextTime next;
        private Optional<Instant> snoozedUntil;
        private Optional<Instant> unansweredFrom;
        private Optional<LocalDate> quietDay;

        private Copy(Reminder reminder) {
            schedule = reminder.schedule;
            destination = reminder.destination;
            cadence = reminder.cadence;
            pause = reminder.pause;
            next = reminder.next;
            snoozedUntil = reminder.snoozedUntil;
            unansweredFrom = reminder.unansweredFrom;
            quietDay = reminder.quietDay;
        }
    }
}
