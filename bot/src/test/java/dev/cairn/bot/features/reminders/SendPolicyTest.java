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
    private static final SendDecision SENT = new SendDecision.Send(Optional.empty(), false);
    private static final SendDecision SOFTENED = new SendDecision.Send(Optional.empty(), true);

    private LocalDate lastStudied = DAY.minusYears(1);
    private final SendPolicy judgement = new SendPolicy(new StudyActivity() {
        @Override
        public boolean hasStudiedSince(LearnerId learner, LocalDate day) {
            return !lastStudied.isBefore(day);
        }

        @Override
        public StreakNow streak(LearnerId learner, Instant now) {
            return new StreakNow(0, Optional.empty());
        }
    });

    private SendDecision verdict(Reminder reminder) {
        return judgement.of(reminder, DUE, DUE, BERLIN);
    }

    private static SendDecision silent(SilenceReason why) {
        return new SendDecision.Stay(why);
    }

    @Test
    void itGoesOutWhenItsTimeHasCome() {
        assertThat(verdict(reminder())).isEqualTo(SENT);
    }

    @Test
    void whoHasStudiedThatStudyDayIsLeftAlone() {
        lastStudied = DAY;
        assertThat(verdict(reminder())).isEqualTo(silent(SilenceReason.STUDIED));
        lastStudied = DAY.minusDays(1);
        assertThat(verdict(reminder())).isEqualTo(SENT);
    }

    @Test
    void theStudyDayIsTheLearnersOwn() {
        Instant twoAtNight = Instant.parse("2026-11-22T01:00:00Z");
        lastStudied = DAY;
        assertThat(judgement.of(reminder(), twoAtNight, twoAtNight, BERLIN)).isEqualTo(silent(SilenceReason.STUDIED));
        LearnerSettings fromMidnight = BERLIN.with(LocalTime.MIDNIGHT);
        assertThat(judgement.of(reminder(), twoAtNight, twoAtNight, fromMidnight))
                .isEqualTo(SENT);
    }

    @Test
    void whoRestsIsLeftAlone() {
        LearnerSettings resting = BERLIN.with(Set.of(DayOfWeek.SATURDAY));
        assertThat(judgement.of(reminder(), DUE, DUE, resting)).isEqualTo(silent(SilenceReason.RESTS));
        assertThat(judgement.of(reminder(), DUE, DUE, BERLIN.with(Set.of(DayOfWeek.FRIDAY))))
                .isEqualTo(SENT);
    }

    @Test
    void notTodayHoldsForThatStudyDay() {
        assertThat(verdict(reminder().quietOn(DAY))).isEqualTo(silent(SilenceReason.NOT_TODAY));
        assertThat(verdict(reminder().quietOn(DAY.minusDays(1)))).isEqualTo(SENT);
    }

    @Test
    void aLateOneSaysSoAndATooLateOneSaysNothing() {
        assertThat(judgement.of(reminder(), DUE, DUE.plus(Duration.ofHours(1)), BERLIN))
                .isEqualTo(new SendDecision.Send(Optional.of(DUE), false));
        assertThat(judgement.of(reminder(), DUE, DUE.plus(Duration.ofDays(1)), BERLIN))
                .isEqualTo(silent(SilenceReason.TOO_LATE));
    }

    @Test
    void afterTwoWeeksUnansweredItSoftens() {
        assertThat(verdict(reminder().unansweredSince(DUE.minus(Duration.ofDays(14)))))
                .isEqualTo(SOFTENED);
        assertThat(verdict(reminder().unansweredSince(DUE.minus(Duration.ofDays(13)))))
                .isEqualTo(SENT);
    }

    @Test
    void whoHasStudiedSinceHasAnswered() {
        Reminder unanswered = reminder().unansweredSince(DUE.minus(Duration.ofDays(14)));
        lastStudied = DAY.minusDays(3);
        assertThat(verdict(unanswered)).isEqualTo(SENT);
        assertThat(judgement.unansweredSince(unanswered, DUE, BERLIN.calendar()))
                .isEqualTo(DUE);
    }

    @Test
    void oneThatComesWeeklyDoesNotSoftenAgain() {
        Instant longAgo = DUE.minus(Duration.ofDays(60));
        assertThat(verdict(reminder().unansweredSince(longAgo).with(Cadence.WEEKLY)))
                .isEqualTo(SENT);
    }

    @Test
    void theFirstUnansweredOneIsRemembered() {
        Instant first = DUE.minus(Duration.ofDays(3));
        assertThat(judgement.unansweredSince(reminder().unansweredSince(first), DUE, BERLIN.calendar()))
                .isEqualTo(first);
        assertThat(judgement.unansweredSince(reminder(), DUE, BERLIN.calendar()))
                .isEqualTo(DUE);
    }

    @Test
    void aReminderThatWaitsForItsLearnerIsNotDue() {
        assertThat(reminder().isDue(DUE)).isTrue();
        assertThat(reminder().isDue(DUE.plusMillis(1))).isFalse();
        assertThat(reminder().paused(new Pause.Indefinite(PauseReason.ASKED)).isDue(DUE))
                .isFalse();
        assertThat(reminder().snoozedUntil(Optional.of(DUE.plusSeconds(900))).isDue(DUE.plusSeconds(900)))
                .isTrue();
    }
}
