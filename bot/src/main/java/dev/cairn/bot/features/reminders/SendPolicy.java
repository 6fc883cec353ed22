package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.reminders.SendDecision.SilenceReason;
import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Decides whether a reminder whose time has come is sent. */
final class SendPolicy {
    private static final Duration PATIENCE = Duration.ofDays(14);

    private final StudyActivity record;

    SendPolicy(StudyActivity record) {
        this.record = record;
    }

    SendDecision of(Reminder reminder, Instant due, Instant now, LearnerSettings settings) {
        StudyCalendar calendar = settings.calendar();
        LocalDate day = calendar.dayOf(due);
        Lateness lateness = Lateness.of(due, now, calendar.zone());
        if (lateness == Lateness.LET_GO) {
            return new SendDecision.Stay(SilenceReason.TOO_LATE);
        }
        if (reminder.quiet().filter(day::equals).isPresent()) {
            return new SendDecision.Stay(SilenceReason.NOT_TODAY);
        }
        if (settings.restDays().contains(day.getDayOfWeek())) {
            return new SendDecision.Stay(SilenceReason.RESTS);
        }
        if (record.hasStudiedSince(reminder.learner(), day)) {
            return new SendDecision.Stay(SilenceReason.STUDIED);
        }
        return new SendDecision.Send(
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
