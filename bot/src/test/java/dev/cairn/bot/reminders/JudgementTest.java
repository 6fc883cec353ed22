package dev.cairn.bot.reminders;

import static dev.cairn.bot.reminders.ReminderFixture.BERLIN;
import static dev.cairn.bot.reminders.ReminderFixture.DAY;
import static dev.cairn.bot.reminders.ReminderFixture.DUE;
import static dev.cairn.bot.reminders.ReminderFixture.reminder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.reminders.Verdict.Silence;
import dev.cairn.bot.settings.LearnerSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Verdict SENT = new Verdict.Send(Optional.empty(), false);
    private static final Verdict SOFTENED = new Verdict.Send(Optional.empty(), true);

    private LocalDate lastStudied = DAY.minusYears(1);
    private final Judgement judgement = new Judgement(new StudyRecord() {
        @Override
        public boolean hasStudiedSince(LearnerId learner, LocalDate day) {
            return !lastStudied.isBefore(day);
        }

        @Override
        public StreakNow streak(LearnerId learner, Instant now) {
            return new StreakNow(0, Optional.empty());
        }
    });

    private Verdict verdict(Reminder reminder) {
        return judgement.of(reminder, DUE, DUE, BERLIN);
    }

    private static Verdict silent(Silence why) {
        return new Verdict.Stay(why);
    }

    @Test
    void itGoesOutWhenItsTimeHasCome() {
        assertThat(verdict(reminder())).isEqualTo(SENT);
    }

    @Test
    void whoHasStudiedThatStudyDayIsLeftAlone() {
        lastStudied = DAY;
        assertThat(verdict(reminder())).isEqualTo(silent(Silence.STUDIED));
        lastStudied = DAY.minusDays(1);
        assertThat(verdict(reminder())).isEqualTo(SENT);
    }

    @Test
    void theStudyDayIsTheLearnersOwn() {
        Instant twoAtNight = Instant.parse("2026-11-22T01:00:00Z");
        lastStudied = DAY;
        assertThat(judgement.of(reminder(), twoAtNight, twoAtNight, BERLIN)).isEqualTo(silent(Silence.STUDIED));
        LearnerSettings fromMidnight = BERLIN.with(LocalTime.MIDNIGHT);
        assertThat(judgement.of(reminder(), twoAtNight, twoAtNight, fromMidnight))
                .isEqualTo(SENT);
    }

    @Test
    void whoRestsIsLeftAlone() {
        LearnerSettings resting = BERLIN.with(Set.of(DayOfWeek.SATURDAY));
        assertThat(judgement.of(reminder(), DUE, DUE, resting)).isEqualTo(silent(Silence.RESTS));
        assertThat(judgement.of(reminder(), DUE, DUE, BERLIN.with(Set.of(DayOfWeek.FRIDAY))))
                .isEqualTo(SENT);
    }

    @Test
    void notTodayHoldsForThatStudyDay() {
        assertThat(verdict(reminder().quietOn(DAY))).isEqualTo(silent(Silence.NOT_TODAY));
        assertThat(verdict(reminder().quietOn(DAY.minusDays(1)))).isEqualTo(SENT);
    }

    @Test
    void aLateOneSaysSoAndATooLateOneSaysNothing() {
        assertThat(judgement.of(reminder(), DUE, DUE.plus(Duration.ofHours(1)), BERLIN))
                .isEqualTo(new Verdict.Send(Optional.of(DUE), false));
        assertThat(judgement.of(reminder(), DUE, DUE.plus(Duration.ofDays(1)), BERLIN))
                .isEqualTo(silent(Silence.TOO_LATE));
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
