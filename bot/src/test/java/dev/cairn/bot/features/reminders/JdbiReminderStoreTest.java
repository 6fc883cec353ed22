package dev.cairn.bot.features.reminders;

import static dev.cairn.bot.features.reminders.ReminderFixture.ADA;
import static dev.cairn.bot.features.reminders.ReminderFixture.DAY;
import static dev.cairn.bot.features.reminders.ReminderFixture.DUE;
import static dev.cairn.bot.features.reminders.ReminderFixture.EVENINGS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.features.notices.NoticeStore;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;

class JdbiReminderStoreTest {
    private static final LearnerId BOB = new LearnerId(8);
    private static final ServerChannel SPOT = new ServerChannel(new ServerId(5), new ChannelId(6));
    private static final NextTime TOMORROW = new NextTime(DAY.plusDays(1), DUE.plus(Duration.ofDays(1)));

    private final List<String> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private ReminderStore store;

    @BeforeEach
    void store(Database database) {
        store = new JdbiReminderStore(
                database,
                (handle, job, key, at) -> asked.add(job.value() + " " + key + " " + at),
                noting(),
                Clock.systemUTC());
    }

    private NoticeStore noting() {
        return new NoticeStore() {
            @Override
            public void leave(Handle handle, LearnerId learner, Notice notice) {
                told.add(learner.value() + " " + notice.markdown());
            }

            @Override
            public List<Notice> left(LearnerId learner) {
                return List.of();
            }

            @Override
            public void told(LearnerId learner, List<Notice> notices) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private Reminder added(LearnerId learner, Destination target) {
        return store.add(new ReminderStore.Draft(learner, EVENINGS, target, new NextTime(DAY, DUE)))
                .orElseThrow();
    }

    private Reminder added() {
        return added(ADA, Destination.Direct.NEW);
    }

    @EachDatabase
    void whatIsSetUpIsThereAndComesWhenItIsDue() {
        Reminder reminder = added();
        assertThat(store.of(ADA)).containsExactly(reminder);
        assertThat(store.find(reminder.id())).contains(reminder);
        assertThat(reminder.rhythm()).isEqualTo(EVENINGS);
        assertThat(reminder.next()).isEqualTo(new NextTime(DAY, DUE));
        assertThat(asked).containsExactly("reminder " + reminder.id().value() + " " + DUE);
        assertThat(store.of(BOB)).isEmpty();
    }

    @EachDatabase
    void everyPartOfItComesBackAsItWas() {
        ReminderSchedule odd = new ReminderSchedule(LocalTime.of(0, 5), Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
        Reminder reminder = store.add(new ReminderStore.Draft(ADA, odd, new Destination.InChannel(SPOT), TOMORROW))
                .orElseThrow();
        assertThat(reminder.rhythm()).isEqualTo(odd);
        assertThat(reminder.target()).isEqualTo(new Destination.InChannel(SPOT));
        List<UnaryOperator<Reminder>> changes = List.of(
                each -> each.with(Destination.Direct.NEW.instead(Optional.of(SPOT))),
                each -> each.with(new Destination.Direct(Optional.of(SPOT.channel()), Optional.empty())),
                each -> each.with(Cadence.WEEKLY),
                each -> each.paused(new Pause.Until(DAY)),
                each -> each.paused(new Pause.Indefinite(PauseReason.LEFT_SERVER)),
                Reminder::unpaused,
                each -> each.snoozedUntil(Optional.of(DUE.plusMillis(1))),
                each -> each.unansweredSince(DUE.minusMillis(1)),
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
    void nobodyHasMoreThanFive() {
        for (int i = 0; i < Reminder.MOST; i++) {
            added();
        }
        assertThat(store.add(new ReminderStore.Draft(ADA, EVENINGS, new Destination.InChannel(SPOT), TOMORROW)))
                .isEmpty();
        assertThat(added(BOB, new Destination.InChannel(SPOT)).learner()).isEqualTo(BOB);
    }

    @EachDatabase
    void whatIsSomebodyElsesIsNeitherChangedNorRemoved() {
        Reminder reminder = added();
        assertThat(store.change(BOB, each -> each.quietOn(DAY))).isEmpty();
        assertThat(store.remove(BOB, reminder.id())).isFalse();
        assertThat(store.of(ADA)).containsExactly(reminder);
        assertThat(store.remove(ADA, reminder.id())).isTrue();
        assertThat(store.remove(ADA, reminder.id())).isFalse();
        assertThat(store.of(ADA)).isEmpty();
    }

    @EachDatabase
    void aChangeOfWhenItComesIsAskedForAndOneThatWaitsIsNot() {
        Reminder reminder = added();
        asked.clear();
        store.change(ADA, each -> each);
        store.change(ADA, each -> each.paused(new Pause.Indefinite(PauseReason.ASKED)));
        assertThat(asked).isEmpty();
        store.change(ADA, each -> each.unpaused().with(TOMORROW));
        store.change(ADA, each -> each.snoozedUntil(Optional.of(DUE.plusSeconds(900))));
        assertThat(asked)
                .contains(
                        "reminder " + reminder.id().value() + " " + TOMORROW.at(),
                        "reminder " + reminder.id().value() + " " + DUE.plusSeconds(900));
    }

    @EachDatabase
    void eachTryIsCountedUnderOneNonce() {
        Reminder reminder = added();
        Claim first = store.claim(reminder, DUE, DUE).orElseThrow();
        assertThat(first.attempt()).isEqualTo(1);
        assertThat(first.hasOutlivedItsNonce(DUE.plus(Duration.ofDays(1)))).isFalse();
        Claim second = store.claim(reminder, DUE, DUE.plusSeconds(30)).orElseThrow();
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.nonce()).isEqualTo(first.nonce());
        assertThat(second.since()).isEqualTo(DUE);
        assertThat(second.hasOutlivedItsNonce(DUE.plusSeconds(30))).isFalse();
        assertThat(second.hasOutlivedItsNonce(DUE.plusSeconds(121))).isTrue();
        store.again(second, DUE.plusSeconds(60));
        assertThat(asked)
                .contains("reminder " + reminder.id().value() + "/" + DUE.toEpochMilli() + " " + DUE.plusSeconds(60));
    }

    @EachDatabase
    void whatIsNotDueAnyMoreIsNotClaimed() {
        Reminder reminder = added();
        store.change(ADA, each -> each.with(TOMORROW));
        assertThat(store.claim(reminder, DUE, DUE)).isEmpty();
        store.change(ADA, each -> each.with(new NextTime(DAY, DUE)).paused(new Pause.Indefinite(PauseReason.ASKED)));
        assertThat(store.claim(reminder, DUE, DUE)).isEmpty();
        store.remove(ADA, reminder.id());
        assertThat(store.claim(reminder, DUE, DUE)).isEmpty();
    }

    @EachDatabase
    void whatCameOfItIsNotedOnceWithItsNotice() {
        Reminder reminder = added();
        store.claim(reminder, DUE, DUE);
        UnaryOperator<Reminder> on = each -> each.with(TOMORROW);
        store.settle(new ReminderStore.Settlement(reminder, DUE, on, Optional.of("Your DMs are closed.")));
        store.settle(
                new ReminderStore.Settlement(reminder, DUE, each -> each.quietOn(DAY), Optional.of("And once more.")));
        assertThat(store.of(ADA)).containsExactly(reminder.with(TOMORROW));
        assertThat(told).containsExactly("7 Your DMs are closed.");
        Instant next = TOMORROW.at();
        assertThat(store.claim(reminder, next, next).orElseThrow().attempt()).isEqualTo(1);
    }

    @EachDatabase
    void learnersWithRemindersAreFoundInOrder() {
        added();
        added();
        added(BOB, new Destination.InChannel(SPOT));
        assertThat(store.learnersAfter(new LearnerId(0), 10)).containsExactly(ADA, BOB);
        assertThat(store.learnersAfter(ADA, 10)).containsExactly(BOB);
        assertThat(store.learnersAfter(new LearnerId(0), 1)).containsExactly(ADA);
    }
}
