package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

    /** Adds a reminder; empty if the learner has {@value Reminder#MAX_PER_LEARNER} already. */
    Optional<Reminder> add(LearnerId learner, ReminderSchedule schedule, ReminderDestination destination) {
        return store.add(new ReminderStore.Draft(learner, schedule, destination, nextTime(learner, schedule)));
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

    Optional<Reminder> pause(LearnerId learner, ReminderId id, Pause pause) {
        StudyCalendar calendar = calendar(learner);
        return change(learner, id, reminder -> {
            Reminder paused = reminder.paused(pause);
            return pause instanceof Pause.Until until
                    ? paused.with(reminder.schedule().next(calendar, until.day(), clock.instant()))
                    : paused;
        });
    }

    /** Ends a pause, and makes the reminder due on each of its weekdays again. */
    Optional<Reminder> resume(LearnerId learner, ReminderId id) {
        StudyCalendar calendar = calendar(learner);
        return change(
                learner,
                id,
                reminder -> reminder.unpaused()
                        .with(Cadence.DAILY)
                        .with(reminder.schedule().next(calendar, today(calendar), clock.instant())));
    }

    boolean remove(LearnerId learner, ReminderId id) {
        return store.remove(learner, id);
    }

    /** Changes where it is sent. */
    Optional<Reminder> redirect(LearnerId learner, ReminderId id, UnaryOperator<ReminderDestination> where) {
        return change(learner, id, reminder -> reminder.with(where.apply(reminder.destination())));
    }

    /** Snoozes a reminder, counted from now, also if it is snoozed already. */
    Optional<Reminder> snooze(LearnerId learner, ReminderId id, Snooze snooze) {
        Instant until = snooze.until(clock.instant(), calendar(learner));
        return change(
                learner,
                id,
                reminder -> reminder.isPausedIndefinitely()
                        ? reminder
                        : reminder.answered().withSnooze(Optional.of(until)));
    }

    /** Silences all of the learner's reminders for this study day. */
    void notToday(LearnerId learner) {
        LocalDate day = calendar(learner).dayOf(clock.instant());
        store.change(learner, reminder -> reminder.answered().quietOn(day));
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
