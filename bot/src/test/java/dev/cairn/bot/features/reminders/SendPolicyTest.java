package dev.cairn.bot.features.reminders;

import static dev.cairn.bot.features.reminders.ReminderFixture.BERLIN;
import static dev.cairn.bot.features.reminders.ReminderFixture.DAY;
import static dev.cairn.bot.features.reminders.ReminderFixture.DUE;
import static dev.cairn.bot.features.reminders.ReminderFixture.reminder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.reminders.SendDecision.SilenceReason;
import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.id.LearnerId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SendPolicyTest {
    private static final SendDecision SENT = unanswered(Optional.empty());

    private LocalDate lastStudied = DAY.minusYears(1);
    private final SendPolicy policy = new SendPolicy(new StudyActivity() {
        @Override
        public boolean hasStudiedSince(LearnerId learner, LocalDate day) {
            return !lastStudied.isBefore(day);
        }

        @Override
        public StreakNow streak(LearnerId learner, Instant now) {
            return new StreakNow(0, Optional.empty());
        }
    });

    private SendDecision decision(Reminder reminder) {
        return policy.of(reminder, DUE, DUE, BERLIN);
    }

    private static SendDecision unanswered(Optional<Instant> since) {
        return new SendDecision.Send(Optional.empty(), false, since);
    }

    private static SendDecision silent(SilenceReason why) {
        return new SendDecision.Skip(why);
    }

    @Test
    void aDueReminderIsSent() {
        assertThat(decision(reminder())).isEqualTo(SENT);
    }

    @Test
    void aReminderIsSilentOnceTheLearnerHasStudiedThatDay() {
        lastStudied = DAY;
        assertThat(decision(reminder())).isEqualTo(silent(SilenceReason.STUDIED));
        lastStudied = DAY.minusDays(1);
        assertThat(decision(reminder())).isEqualTo(SENT);
    }

    @Test
    void theStudyDayIsTheLearnersOwn() {
        Instant twoAtNight = Instant.parse("2026-11-22T01:00:00Z");
        lastStudied = DAY;
        assertThat(policy.of(reminder(), twoAtNight, twoAtNight, BERLIN)).isEqualTo(silent(SilenceReason.STUDIED));
        LearnerSettings fromMidnight = BERLIN.with(LocalTime.MIDNIGHT);
        assertThat(policy.of(reminder(), twoAtNight, twoAtNight, fromMidnight)).isEqualTo(SENT);
    }

    @Test
    void aReminderIsSilentOnARestDay() {
        LearnerSettings resting = BERLIN.with(Set.of(DayOfWeek.SATURDAY));
        assertThat(policy.of(reminder(), DUE, DUE, resting)).isEqualTo(silent(SilenceReason.REST_DAY));
        assertThat(policy.of(reminder(), DUE, DUE, BERLIN.with(Set.of(DayOfWeek.FRIDAY))))
                .isEqualTo(SENT);
    }

    @Test
    void reminderIsSilentOnADayMarkedNotToday() {
        assertThat(decision(reminder().quietOn(DAY))).isEqualTo(silent(SilenceReason.NOT_TODAY));
        assertThat(decision(reminder().quietOn(DAY.minusDays(1)))).isEqualTo(SENT);
    }

    @Test
    void aLateReminderSaysSoAndATooLateOneIsSkipped() {
        assertThat(policy.of(reminder(), DUE, DUE.plus(Duration.ofHours(1)), BERLIN))
                .isEqualTo(new SendDecision.Send(Optional.of(DUE), false, Optional.empty()));
        assertThat(policy.of(reminder(), DUE, DUE.plus(Duration.ofDays(1)), BERLIN))
                .isEqualTo(silent(SilenceReason.TOO_LATE));
    }

    @Test
    void aReminderUnansweredForTwoWeeksBecomesWeekly() {
        Instant twoWeeksAgo = DUE.minus(Duration.ofDays(14));
        assertThat(decision(reminder().unansweredFrom(twoWeeksAgo)))
                .isEqualTo(new SendDecision.Send(Optional.empty(), true, Optional.of(twoWeeksAgo)));
        Instant aDayLess = DUE.minus(Duration.ofDays(13));
        assertThat(decision(reminder().unansweredFrom(aDayLess))).isEqualTo(unanswered(Optional.of(aDayLess)));
    }

    @Test
    void studySinceTheReminderCountsAsAnAnswer() {
        lastStudied = DAY.minusDays(3);
        assertThat(decision(reminder().unansweredFrom(DUE.minus(Duration.ofDays(14)))))
                .isEqualTo(SENT);
    }

    @Test
    void aWeeklyReminderDoesNotBecomeWeeklyAgain() {
        Instant longAgo = DUE.minus(Duration.ofDays(60));
        assertThat(decision(reminder().unansweredFrom(longAgo).with(Cadence.WEEKLY)))
                .isEqualTo(unanswered(Optional.of(longAgo)));
    }

    @Test
    void theFirstUnansweredReminderIsRemembered() {
        Instant first = DUE.minus(Duration.ofDays(3));
        assertThat(decision(reminder().unansweredFrom(first))).isEqualTo(unanswered(Optional.of(first)));
        assertThat(decision(reminder())).isEqualTo(SENT);
    }

    @Test
    void aPausedReminderIsNotDue() {
        assertThat(reminder().isDue(DUE)).isTrue();
        assertThat(reminder().isDue(DUE.plusMillis(1))).isFalse();
        assertThat(reminder().paused(new Pause.Indefinite(PauseReason.ASKED)).isDue(DUE))
                .isFalse();
        assertThat(reminder().withSnooze(Optional.of(DUE.plusSeconds(900))).isDue(DUE.plusSeconds(900)))
                .isTrue();
    }
}
