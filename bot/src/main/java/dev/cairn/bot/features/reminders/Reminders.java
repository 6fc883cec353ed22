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

/** The reminders of learners, and what they do with them. */
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

    /** One of the learner's own; empty for somebody else's as for none at all. */
    Optional<Reminder> find(LearnerId learner, ReminderId id) {
        return store.of(learner).stream()
                .filter(reminder -> reminder.id().equals(id))
                .findFirst();
    }

    /** Sets one up; empty if the learner has as many as one may. */
    Optional<Reminder> add(LearnerId learner, ReminderSchedule rhythm, ReminderDestination target) {
        return store.add(new ReminderStore.Draft(learner, rhythm, target, nextTime(learner, rhythm)));
    }

    private NextTime nextTime(LearnerId learner, ReminderSchedule rhythm) {
        StudyCalendar calendar = calendar(learner);
        return rhythm.next(calendar, today(calendar), clock.instant());
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

    /** As it was set up: on each of its days, from now on. */
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

    /** Has it go somewhere else from now on. */
    Optional<Reminder> redirect(LearnerId learner, ReminderId id, UnaryOperator<ReminderDestination> where) {
        return change(learner, id, reminder -> reminder.with(where.apply(reminder.destination())));
    }

    /** Puts it off; the same press again puts it off from then. */
    Optional<Reminder> snooze(LearnerId learner, ReminderId id, Snooze snooze) {
        Instant until = snooze.until(clock.instant(), calendar(learner));
        return change(
                learner,
                id,
                reminder -> reminder.isPausedIndefinitely()
                        ? reminder
                        : reminder.answered().withSnooze(Optional.of(until)));
    }

    /** No reminder comes any more on this study day. */
    void notToday(LearnerId learner) {
        LocalDate day = calendar(learner).dayOf(clock.instant());
        store.change(learner, reminder -> reminder.answered().quietOn(day));
    }

    /** The learner has given a sign at this reminder. */
    void answered(LearnerId learner, ReminderId id) {
        change(learner, id, Reminder::answered);
    }

    /** Reckons anew when each comes next, after a change of zone or of what is known about zones. */
    void reschedule(LearnerId learner) {
        LearnerSettings now = settings.of(learner);
        if (now.zone().isEmpty()) {
            return;
        }
        UnaryOperator<Reminder> replanning = reminder -> rescheduled(reminder, now.calendar(), clock.instant());
        if (store.of(learner).stream().anyMatch(each -> !replanning.apply(each).equals(each))) {
            store.change(learner, replanning);
        }
    }

    /** It comes no more on the days it has come on; what is late already stays so. */
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
