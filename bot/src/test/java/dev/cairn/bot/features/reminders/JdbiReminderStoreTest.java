package dev.cairn.bot.features.reminders;

import static dev.cairn.bot.features.reminders.ReminderFixture.ADA;
import static dev.cairn.bot.features.reminders.ReminderFixture.DAY;
import static dev.cairn.bot.features.reminders.ReminderFixture.DUE;
import static dev.cairn.bot.features.reminders.ReminderFixture.EVENINGS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.features.notices.JdbiNoticeStore;
import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.features.notices.NoticeStore;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;

class JdbiReminderStoreTest {
    private static final LearnerId BOB = new LearnerId(8);
    private static final ServerChannel SPOT = new ServerChannel(new ServerId(5), new ChannelId(6));
    private static final NextTime TOMORROW = new NextTime(DAY.plusDays(1), DUE.plus(Duration.ofDays(1)));

    private final List<String> asked = new ArrayList<>();
    private ReminderStore store;
    private NoticeStore notices;

    @BeforeEach
    void store(Database database) {
        store = new JdbiReminderStore(
                database, (handle, job, key, at) -> asked.add(job.value() + " " + key + " " + at));
        notices = new JdbiNoticeStore(database);
    }

    private DueKey due(Reminder reminder) {
        return DueKey.of(reminder, DUE);
    }

    private Reminder added(LearnerId learner, ReminderDestination target) {
        return store.add(new ReminderStore.Draft(learner, EVENINGS, target, new NextTime(DAY, DUE)))
                .orElseThrow();
    }

    private Reminder added() {
        return added(ADA, ReminderDestination.Direct.NEW);
    }

    @EachDatabase
    void anAddedReminderIsStoredAndItsJobScheduled() {
        Reminder reminder = added();
        assertThat(store.of(ADA)).containsExactly(reminder);
        assertThat(store.find(reminder.id())).contains(reminder);
        assertThat(reminder.schedule()).isEqualTo(EVENINGS);
        assertThat(reminder.next()).isEqualTo(new NextTime(DAY, DUE));
        assertThat(asked).containsExactly("reminder " + reminder.id().value() + " " + DUE);
        assertThat(store.of(BOB)).isEmpty();
    }

    @EachDatabase
    void everyPartOfAReminderIsReadAsItWasWritten() {
        ReminderSchedule odd = new ReminderSchedule(LocalTime.of(0, 5), Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
        Reminder reminder = store.add(
                        new ReminderStore.Draft(ADA, odd, new ReminderDestination.InChannel(SPOT), TOMORROW))
                .orElseThrow();
        assertThat(reminder.schedule()).isEqualTo(odd);
        assertThat(reminder.destination()).isEqualTo(new ReminderDestination.InChannel(SPOT));
        List<UnaryOperator<Reminder>> changes = List.of(
                each -> each.with(ReminderDestination.Direct.NEW.withFallback(Optional.of(SPOT))),
                each -> each.with(new ReminderDestination.Direct(Optional.of(SPOT.channel()), Optional.empty())),
                each -> each.with(Cadence.WEEKLY),
                each -> each.paused(new Pause.Until(DAY)),
                each -> each.paused(new Pause.Indefinite(PauseReason.LEFT_SERVER)),
                Reminder::unpaused,
                each -> each.withSnooze(Optional.of(DUE.plusMillis(1))),
                each -> each.unansweredFrom(DUE.minusMillis(1)),
                each -> each.quietOn(DAY),
                Reminder::answered);
        for (UnaryOperator<Reminder> change : changes) {
            List<Reminder> after = store.change(ADA, change);
            assertThat(after).containsExactly(change.apply(reminder));
            assertThat(store.of(ADA)).isEqualTo(after);
            reminder = after.get(0);
        }
    }

    @EachDatabase
    void aLearnerHasAtMostFiveReminders() {
        for (int i = 0; i < Reminder.MAX_PER_LEARNER; i++) {
            added();
        }
        assertThat(store.add(new ReminderStore.Draft(ADA, EVENINGS, new ReminderDestination.InChannel(SPOT), TOMORROW)))
                .isEmpty();
        assertThat(added(BOB, new ReminderDestination.InChannel(SPOT)).learner())
                .isEqualTo(BOB);
    }

    @EachDatabase
    void nobodyElsesReminderIsChangedOrRemoved() {
        Reminder reminder = added();
        assertThat(store.change(BOB, each -> each.quietOn(DAY))).isEmpty();
        assertThat(store.remove(BOB, reminder.id())).isFalse();
        assertThat(store.of(ADA)).containsExactly(reminder);
        assertThat(store.remove(ADA, reminder.id())).isTrue();
        assertThat(store.remove(ADA, reminder.id())).isFalse();
        assertThat(store.of(ADA)).isEmpty();
    }

    @EachDatabase
    void aNewDueTimeIsScheduledAndAPausedReminderIsNot() {
        Reminder reminder = added();
        asked.clear();
        store.change(ADA, each -> each);
        store.change(ADA, each -> each.paused(new Pause.Indefinite(PauseReason.ASKED)));
        assertThat(asked).isEmpty();
        store.change(ADA, each -> each.unpaused().with(TOMORROW));
        store.change(ADA, each -> each.withSnooze(Optional.of(DUE.plusSeconds(900))));
        assertThat(asked)
                .contains(
                        "reminder " + reminder.id().value() + " " + TOMORROW.at(),
                        "reminder " + reminder.id().value() + " " + DUE.plusSeconds(900));
    }

    @EachDatabase
    void eachAttemptIsCountedUnderOneNonce() {
        Reminder reminder = added();
        Claim first = store.claim(reminder, due(reminder), DUE).orElseThrow();
        Claim second = store.claim(reminder, due(reminder), DUE.plusSeconds(30)).orElseThrow();
        assertThat(first).isEqualTo(new Claim(due(reminder).nonce(), DUE, 1));
        assertThat(second).isEqualTo(new Claim(first.nonce(), DUE, 2));
        store.retry(due(reminder), DUE.plusSeconds(60));
        assertThat(asked)
                .contains("reminder " + reminder.id().value() + "/" + DUE.toEpochMilli() + " " + DUE.plusSeconds(60));
    }

    @EachDatabase
    void aDroppedClaimIsForgotten() {
        Reminder reminder = added();
        store.claim(reminder, due(reminder), DUE);
        store.dropClaim(due(reminder));
        assertThat(store.claim(reminder, due(reminder), DUE).orElseThrow().attempt())
                .isEqualTo(1);
    }

    @EachDatabase
    void aReminderThatIsNoLongerDueIsNotClaimed() {
        Reminder reminder = added();
        store.change(ADA, each -> each.with(TOMORROW));
        assertThat(store.claim(reminder, due(reminder), DUE)).isEmpty();
        store.change(ADA, each -> each.with(new NextTime(DAY, DUE)).paused(new Pause.Indefinite(PauseReason.ASKED)));
        assertThat(store.claim(reminder, due(reminder), DUE)).isEmpty();
        store.remove(ADA, reminder.id());
        assertThat(store.claim(reminder, due(reminder), DUE)).isEmpty();
    }

    @EachDatabase
    void aResultIsSettledOnceWithItsNotice() {
        Reminder reminder = added();
        store.claim(reminder, due(reminder), DUE);
        UnaryOperator<Reminder> on = each -> each.with(TOMORROW);
        Notice closed = ReminderNotices.stopped(reminder, PauseReason.DMS_CLOSED, DUE);
        Notice again = ReminderNotices.refused(reminder, DUE);
        store.settle(new ReminderStore.Settlement(reminder, due(reminder), on, Optional.of(closed)));
        store.settle(
                new ReminderStore.Settlement(reminder, due(reminder), each -> each.quietOn(DAY), Optional.of(again)));
        assertThat(store.of(ADA)).containsExactly(reminder.with(TOMORROW));
        assertThat(notices.pending(ADA)).containsExactly(closed);
        Instant next = TOMORROW.at();
        assertThat(store.claim(reminder, DueKey.of(reminder, next), next)
                        .orElseThrow()
                        .attempt())
                .isEqualTo(1);
    }

    @EachDatabase
    void learnersWithRemindersAreFoundInOrder() {
        added();
        added();
        added(BOB, new ReminderDestination.InChannel(SPOT));
        assertThat(store.learnersAfter(new LearnerId(0), 10)).containsExactly(ADA, BOB);
        assertThat(store.learnersAfter(ADA, 10)).containsExactly(BOB);
        assertThat(store.learnersAfter(new LearnerId(0), 1)).containsExactly(ADA);
    }
}
