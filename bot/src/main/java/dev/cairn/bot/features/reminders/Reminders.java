package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.ChangeKind;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes reminders for the commands and buttons of their learners. */
final class Reminders {
    private final ReminderStore store;
    private final Settings settings;
    private final Clock clock;

    Reminders(ReminderStore store, Settings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    List<Reminder> of(LearnerId learner) {
        return store.of(learner);
    }

    /** Finds one of the learner's own reminders; empty for anybody else's. */
    Optional<Reminder> find(LearnerId learner, ReminderId id) {
        return store.of(learner).stream()
                .filter(reminder -> reminder.id().equals(id))
                .findFirst();
    }

    /** Adds a reminder, unless the learner has one like it, or {@value Reminder#MAX_PER_LEARNER} already. */
    ReminderStore.Addition add(ChangeOrigin origin, ReminderSchedule schedule, ReminderDestination destination) {
        LearnerId learner = origin.learner();
        return store.add(origin, new ReminderStore.Draft(learner, schedule, destination, nextTime(learner, schedule)));
    }

    private NextTime nextTime(LearnerId learner, ReminderSchedule schedule) {
        StudyCalendar calendar = calendar(learner);
        return schedule.next(calendar, today(calendar), clock.instant());
    }

    StudyCalendar calendar(LearnerId learner) {
        return settings.of(learner).calendar();
    }

    private LocalDate today(StudyCalendar calendar) {
        return LocalDate.ofInstant(clock.instant(), calendar.zone());
    }

    Optional<Result> pause(ChangeOrigin origin, ReminderId id, Pause pause) {
        return change(origin, ChangeKind.REMINDER_PAUSED, id, pausing(calendar(origin.learner()), pause));
    }

    /** Pauses a reminder that cannot be sent, without the learner having asked for it. */
    void stop(LearnerId learner, ReminderId id, PauseReason reason) {
        change(learner, id, pausing(calendar(learner), new Pause.Indefinite(reason)));
    }

    private UnaryOperator<Reminder> pausing(StudyCalendar calendar, Pause pause) {
        return reminder -> {
            Reminder paused = reminder.paused(pause);
            return pause instanceof Pause.Until until
                    ? paused.with(reminder.schedule().next(calendar, until.day(), clock.instant()))
                    : paused;
        };
    }

    /** Ends a pause, and makes the reminder due on each of its weekdays again. */
    Optional<Result> resume(ChangeOrigin origin, ReminderId id) {
        StudyCalendar calendar = calendar(origin.learner());
        return change(
                origin,
                ChangeKind.REMINDER_RESUMED,
                id,
                reminder -> reminder.unpaused()
                        .with(Cadence.DAILY)
                        .with(reminder.schedule().next(calendar, today(calendar), clock.instant())));
    }

    /** Makes a reminder come once a week, from next week on, until it is resumed. */
    Optional<Result> remindWeekly(ChangeOrigin origin, ReminderId id) {
        StudyCalendar calendar = calendar(origin.learner());
        LocalDate earliest = ReminderSchedule.earliestAfter(today(calendar), Cadence.WEEKLY);
        return change(
                origin,
                ChangeKind.REMINDER_CHANGED,
                id,
                reminder -> reminder.isPausedIndefinitely() || reminder.cadence() == Cadence.WEEKLY
                        ? reminder
                        : reminder.answered()
                                .with(Cadence.WEEKLY)
                                .with(reminder.schedule().next(calendar, earliest, clock.instant())));
    }

    /** Changes when a reminder comes. One due today still comes today if the new time is yet to come. */
    Optional<Result> reschedule(ChangeOrigin origin, ReminderId id, UnaryOperator<ReminderSchedule> change) {
        StudyCalendar calendar = calendar(origin.learner());
        return change(origin, ChangeKind.REMINDER_CHANGED, id, reminder -> {
            ReminderSchedule schedule = change.apply(reminder.schedule());
            LocalDate earliest =
                    reminder.pause().orElse(null) instanceof Pause.Until until ? until.day() : today(calendar);
            return schedule.equals(reminder.schedule())
                    ? reminder
                    : reminder.with(schedule).with(schedule.next(calendar, earliest, clock.instant()));
        });
    }

    Optional<RecordedChange> remove(ChangeOrigin origin, ReminderId id) {
        return store.remove(origin, id);
    }

    /** Changes where it is sent. */
    Optional<Reminder> redirect(LearnerId learner, ReminderId id, UnaryOperator<ReminderDestination> where) {
        return change(learner, id, reminder -> reminder.with(where.apply(reminder.destination())));
    }

    /** Snoozes a reminder, counted from now, also if it is snoozed already. */
    Optional<Result> snooze(ChangeOrigin origin, ReminderId id, Snooze snooze) {
        Instant until = snooze.until(clock.instant(), calendar(origin.learner()));
        return change(
                origin,
                ChangeKind.REMINDER_SNOOZED,
                id,
                reminder -> reminder.isPausedIndefinitely()
                        ? reminder
                        : reminder.answered().withSnooze(Optional.of(until)));
    }

    /** Silences all of the learner's reminders for this study day. */
    Silenced notToday(ChangeOrigin origin) {
        StudyCalendar calendar = calendar(origin.learner());
        LocalDate day = calendar.dayOf(clock.instant());
        ReminderStore.Changed changed = store.change(
                origin,
                ChangeKind.REMINDERS_SILENCED,
                reminder -> reminder.answered().quietOn(day));
        Optional<Instant> next = changed.reminders().stream()
                .filter(reminder -> !reminder.isPausedIndefinitely())
                .map(reminder -> reminder.schedule()
                        .next(calendar, reminder.next().day(), calendar.end(day).minusMillis(1))
                        .at())
                .min(Comparator.naturalOrder());
        return new Silenced(changed, next);
    }

    /**
     * All of a learner's reminders, silent for a study day.
     *
     * @param next when one comes again after that day
     */
    record Silenced(ReminderStore.Changed changed, Optional<Instant> next) {}

    /**
     * A reminder after a change.
     *
     * @param change empty if it was so already
     */
    record Result(Reminder reminder, Optional<RecordedChange> change) {}

    private Optional<Result> change(
            ChangeOrigin origin, ChangeKind kind, ReminderId id, UnaryOperator<Reminder> change) {
        ReminderStore.Changed changed =
                store.change(origin, kind, reminder -> reminder.id().equals(id) ? change.apply(reminder) : reminder);
        return changed.reminders().stream()
                .filter(reminder -> reminder.id().equals(id))
                .map(reminder -> new Result(reminder, changed.recorded()))
                .findFirst();
    }

    /** Notes that the learner has answered this reminder. */
    void answered(LearnerId learner, ReminderId id) {
        change(learner, id, Reminder::answered);
    }

    /** Recalculates when each of the learner's reminders is due, after the rules of their zone have changed. */
    void reschedule(LearnerId learner) {
        LearnerSettings now = settings.of(learner);
        if (now.zone().isEmpty()) {
            return;
        }
        UnaryOperator<Reminder> rescheduling = reminder -> rescheduled(reminder, now.calendar(), clock.instant());
        if (store.of(learner).stream()
                .anyMatch(each -> !rescheduling.apply(each).equals(each))) {
            store.change(learner, rescheduling);
        }
    }

    /** Recalculates when a reminder is due. It is not due again on a day it was sent on, and one that is late stays due. */
    static Reminder rescheduled(Reminder reminder, StudyCalendar calendar, Instant now) {
        Instant after = reminder.next().at().isAfter(now) ? now : Lateness.cutoff(now);
        return reminder.with(reminder.schedule().next(calendar, reminder.next().day(), after));
    }

    private Optional<Reminder> change(LearnerId learner, ReminderId id, UnaryOperator<Reminder> change) {
        return store.change(learner, reminder -> reminder.id().equals(id) ? change.apply(reminder) : reminder).stream()
                .filter(reminder -> reminder.id().equals(id))
                .findFirst();
    }
}
