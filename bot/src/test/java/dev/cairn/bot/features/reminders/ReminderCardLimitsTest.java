package dev.cairn.bot.features.reminders;

import static dev.cairn.bot.features.reminders.ReminderFixture.BERLIN;
import static dev.cairn.bot.features.reminders.ReminderFixture.DAY;
import static dev.cairn.bot.features.reminders.ReminderFixture.DUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.features.settings.Visibility;
import dev.cairn.bot.features.study.Briefing;
import dev.cairn.bot.features.study.EveryBriefing;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.testkit.CardLimits;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests that the longest reminders fit Discord's limits, whatever unit they carry. */
class ReminderCardLimitsTest {
    private static final LearnerId LONGEST_OWNER = new LearnerId(999_999_999_999_999_999L);
    private static final ReminderSchedule LONGEST_RHYTHM = new ReminderSchedule(
            LocalTime.of(19, 30),
            EnumSet.of(
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.SATURDAY,
                    DayOfWeek.SUNDAY));
    private static final ReminderDestination CHANNEL = new ReminderDestination.InChannel(
            new ServerChannel(new ServerId(LONGEST_OWNER.value()), new ChannelId(LONGEST_OWNER.value())));
    private static final SendDecision.Send ALL_AT_ONCE =
            new SendDecision.Send(Optional.of(DUE), true, Optional.of(DUE));
    private static final LearnerSettings SEEN = BERLIN.with(Visibility.SERVERS);
    /** Before noon, when it can be put off until tonight too. */
    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");

    private static final StudyActivity LONG_STREAK = new StudyActivity() {
        @Override
        public boolean hasStudiedSince(LearnerId learner, LocalDate day) {
            return false;
        }

        @Override
        public StreakNow streak(LearnerId learner, Instant now) {
            return new StreakNow(10_000, Optional.of(DUE));
        }
    };

    @Test
    void everyReminderWithAUnitFitsDiscordsLimits() {
        List<Briefing> briefings = EveryBriefing.stream().toList();
        assertThat(briefings).isNotEmpty();
        briefings.forEach(briefing -> assertTaken(Optional.of(briefing)));
    }

    @Test
    void aReminderWithoutAUnitFitsDiscordsLimits() {
        assertTaken(Optional.empty());
    }

    private static void assertTaken(Optional<Briefing> briefing) {
        ReminderCard cards = new ReminderCard(studying(briefing), LONG_STREAK);
        CardLimits.assertWithinLimits(cards.direct(delivery(ReminderDestination.Direct.NEW), MORNING));
        CardLimits.assertWithinLimits(cards.inChannel(delivery(CHANNEL), MORNING));
        CardLimits.assertWithinLimits(
                cards.mentionOnly(delivery(ReminderDestination.Direct.NEW).reminder()));
    }

    private static StudyPort studying(Optional<Briefing> briefing) {
        StudyPort study = mock(StudyPort.class);
        when(study.briefing(any())).thenReturn(briefing);
        return study;
    }

    private static ReminderDelivery delivery(ReminderDestination target) {
        Reminder reminder = new Reminder(
                new ReminderId(Long.MAX_VALUE),
                LONGEST_OWNER,
                LONGEST_RHYTHM,
                target,
                Cadence.WEEKLY,
                Optional.empty(),
                new NextTime(DAY, DUE),
                Optional.empty(),
                Optional.of(DUE),
                Optional.empty());
        Claim claim = new Claim(DueKey.of(reminder, DUE).nonce(), DUE, 9);
        return new ReminderDelivery(reminder, claim, ALL_AT_ONCE, SEEN);
    }
}
