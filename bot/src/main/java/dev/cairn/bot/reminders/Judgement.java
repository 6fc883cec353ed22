package dev.cairn.bot.reminders;

import dev.cairn.bot.reminders.Verdict.Silence;
import dev.cairn.bot.settings.LearnerSettings;
import dev.cairn.bot.settings.StudyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Decides whether a reminder whose time has come is sent. */
final class Judgement {
    private static final Duration PATIENCE = Duration.ofDays(14);

    private final StudyRecord record;

    Judgement(StudyRecord record) {
        this.record = record;
    }

    Verdict of(Reminder reminder, Instant due, Instant now, LearnerSettings settings) {
        StudyCalendar calendar = settings.calendar();
        LocalDate day = calendar.dayOf(due);
        Lateness lateness = Lateness.of(due, now, calendar.zone());
        if (lateness == Lateness.LET_GO) {
            return new Verdict.Stay(Silence.TOO_LATE);
        }
        if (reminder.quiet().filter(day::equals).isPresent()) {
            return new Verdict.Stay(Silence.NOT_TODAY);
        }
        if (settings.restDays().contains(day.getDayOfWeek())) {
            return new Verdict.Stay(Silence.RESTS);
        }
        if (record.hasStudiedSince(reminder.learner(), day)) {
            return new Verdict.Stay(Silence.STUDIED);
        }
        return new Verdict.Send(
                lateness == Lateness.LATE ? Optional.of(due) : Optional.empty(), softens(reminder, now, calendar));
    }

    private boolean softens(Reminder reminder, Instant now, StudyCalendar calendar) {
        return reminder.cadence() == Cadence.DAILY
                && reminder.rhythm().days().size() > 1
                && reminder.unansweredSince()
                        .filter(since -> !now.isBefore(since.plus(PATIENCE)))
                        .filter(since -> !record.hasStudiedSince(reminder.learner(), calendar.dayOf(since)))
                        .isPresent();
    }

    /** Since when nobody answers, once this one has gone out too. */
    Instant unansweredSince(Reminder reminder, Instant now, StudyCalendar calendar) {
        return reminder.unansweredSince()
                .filter(since -> !record.hasStudiedSince(reminder.learner(), calendar.dayOf(since)))
                .orElse(now);
    }
}
