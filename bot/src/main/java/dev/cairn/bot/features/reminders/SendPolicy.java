package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.reminders.SendDecision.SilenceReason;
import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Decides whether a due reminder is sent. */
final class SendPolicy {
    /** A daily reminder that stays unanswered for this long becomes a weekly one. */
    private static final Duration UNANSWERED_LIMIT = Duration.ofDays(14);

    private final StudyActivity activity;

    SendPolicy(StudyActivity activity) {
        this.activity = activity;
    }

    SendDecision of(Reminder reminder, Instant due, Instant now, LearnerSettings settings) {
        StudyCalendar calendar = settings.calendar();
        LocalDate day = calendar.dayOf(due);
        Lateness lateness = Lateness.of(due, now, calendar.zone());
        if (lateness == Lateness.TOO_LATE) {
            return new SendDecision.Skip(SilenceReason.TOO_LATE);
        }
        if (reminder.quietDay().filter(day::equals).isPresent()) {
            return new SendDecision.Skip(SilenceReason.NOT_TODAY);
        }
        if (settings.restDays().contains(day.getDayOfWeek())) {
            return new SendDecision.Skip(SilenceReason.REST_DAY);
        }
        if (activity.hasStudiedSince(reminder.learner(), day)) {
            return new SendDecision.Skip(SilenceReason.STUDIED);
        }
        Optional<Instant> unanswered = reminder.unansweredFrom()
                .filter(since -> !activity.hasStudiedSince(reminder.learner(), calendar.dayOf(since)));
        return new SendDecision.Send(
                lateness == Lateness.LATE ? Optional.of(due) : Optional.empty(),
                becomesWeekly(reminder, unanswered, now),
                unanswered);
    }

    private static boolean becomesWeekly(Reminder reminder, Optional<Instant> unanswered, Instant now) {
        return reminder.cadence() == Cadence.DAILY
                && reminder.schedule().days().size() > 1
                && unanswered
                        .filter(since -> !now.isBefore(since.plus(UNANSWERED_LIMIT)))
                        .isPresent();
    }
}
