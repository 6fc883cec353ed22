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
import dev.cairn.bot.features.settings.JdbiSettingsStore;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.progress.ChangeKind;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.JdbiProgressStore;
import dev.cairn.bot.progress.ProgressStore;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;

class JdbiReminderStoreTest {
    private static final LearnerId BOB = new LearnerId(8);
    private static final ServerChannel SPOT = new ServerChannel(new ServerId(5), new ChannelId(6));
    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");
    private static final NextTime TOMORROW = new NextTime(DAY.plusDays(1), DUE.plus(Duration.ofDays(1)));

    private final List<String> asked = new ArrayList<>();
    private ReminderStore store;
    private ProgressStore log;
    private long interactions = 9_000_000_000_000_000_000L;
    private NoticeStore notices;

    @BeforeEach
    void store(Database database) {
        JobQueue queue = (handle, job, key, at) -> asked.add(job.value() + " " + key + " " + at);
        Settings settings = new JdbiSettingsStore(database, Clock.fixed(MORNING, ZoneOffset.UTC));
        JdbiReminderLog logged = new JdbiReminderLog(queue, settings, Clock.fixed(MORNING, ZoneOffset.UTC));
        store = new JdbiReminderStore(database, queue, logged);
        log = new JdbiProgressStore(database, settings, new ChangeTracker(), logged);
        notices = new JdbiNoticeStore(database);
    }

    private DueKey due(Reminder reminder) {
        return DueKey.of(reminder, DUE);
    }

    private Reminder added(LearnerId learner, ReminderDestination target) {
        return added(new ReminderStore.Draft(learner, EVENINGS, target, new NextTime(DAY, DUE)));
    }

    private Reminder added(ReminderStore.Draft draft) {
        return ((ReminderStore.Addition.Added) store.add(origin(draft.learner()), draft)).reminder();
    }

    private ChangeOrigin origin(LearnerId learner) {
        return new ChangeOrigin(learner, new InteractionId(++interactions), MORNING);
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
        Reminder reminder = added(new ReminderStore.Draft(ADA, odd, new ReminderDestination.InChannel(SPOT), TOMORROW));
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
            ReminderSchedule hour = new ReminderSchedule(LocalTime.of(i, 0), EVENINGS.days());
            added(new ReminderStore.Draft(ADA, hour, ReminderDestination.Direct.NEW, new NextTime(DAY, DUE)));
        }
        assertThat(store.add(
                        origin(ADA),
                        new ReminderStore.Draft(ADA, EVENINGS, new ReminderDestination.InChannel(SPOT), TOMORROW)))
                .isEqualTo(new ReminderStore.Addition.Full());
        assertThat(added(BOB, new ReminderDestination.InChannel(SPOT)).learner())
                .isEqualTo(BOB);
    }

    @EachDatabase
    void nobodyElsesReminderIsChangedOrRemoved() {
        Reminder reminder = added();
        assertThat(store.change(BOB, each -> each.quietOn(DAY))).isEmpty();
        assertThat(store.remove(origin(BOB), reminder.id())).isEmpty();
        assertThat(store.of(ADA)).containsExactly(reminder);
        assertThat(store.remove(origin(ADA), reminder.id())).isPresent();
        assertThat(store.remove(origin(ADA), reminder.id())).isEmpty();
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
        store.remove(origin(ADA), reminder.id());
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
        added(BOB, new ReminderDestination.InChannel(SPOT));
        assertThat(store.learnersAfter(new LearnerId(0), 10)).containsExactly(ADA, BOB);
        assertThat(store.learnersAfter(ADA, 10)).containsExactly(BOB);
        assertThat(store.learnersAfter(new LearnerId(0), 1)).containsExactly(ADA);
    }

    @EachDatabase
    void aReminderLikeOneTheLearnerHasIsNotAddedAgain() {
        Reminder reminder = added();
        ReminderStore.Draft weekdays = new ReminderStore.Draft(
                ADA,
                new ReminderSchedule(EVENINGS.time(), Set.of(DayOfWeek.MONDAY)),
                ReminderDestination.Direct.NEW,
                TOMORROW);
        assertThat(store.add(origin(ADA), weekdays)).isEqualTo(new ReminderStore.Addition.Duplicate(reminder));
        assertThat(added(new ReminderStore.Draft(ADA, EVENINGS, new ReminderDestination.InChannel(SPOT), TOMORROW))
                        .id())
                .isNotEqualTo(reminder.id());
    }

    @EachDatabase
    void aRemovedReminderComesBackUnderItsIdAndIsScheduledAgain() {
        Reminder reminder = added();
        store.change(ADA, each -> each.with(Cadence.WEEKLY).paused(new Pause.Until(DAY.plusDays(3))));
        Reminder before = store.of(ADA).get(0);
        store.remove(origin(ADA), reminder.id());
        asked.clear();

        log.undo(origin(ADA), any -> true);

        assertThat(store.of(ADA))
                .containsExactly(before.with(before.schedule().next(StudyCalendar.DEFAULT, DAY, MORNING)));
        assertThat(asked)
                .contains("reminder " + reminder.id().value() + " "
                        + store.of(ADA).get(0).next().at());
        log.redo(origin(ADA), 2);
        assertThat(store.of(ADA)).isEmpty();
        log.undo(origin(ADA), any -> true);
        log.undo(origin(ADA), any -> true);
        assertThat(store.of(ADA)).isEmpty();
    }

    @EachDatabase
    void everyChangeOfAReminderGoesBackAndForthExactly() {
        Reminder reminder = added(new ReminderStore.Draft(
                ADA, EVENINGS, ReminderDestination.Direct.NEW, EVENINGS.next(StudyCalendar.DEFAULT, DAY, MORNING)));
        List<UnaryOperator<Reminder>> changes = List.of(
                each -> each.with(new ReminderSchedule(LocalTime.of(20, 30), Set.of(DayOfWeek.FRIDAY))),
                each -> each.paused(new Pause.Indefinite(PauseReason.ASKED)),
                Reminder::unpaused,
                each -> each.withSnooze(Optional.of(MORNING.plusSeconds(900))),
                each -> each.quietOn(DAY));
        for (UnaryOperator<Reminder> change : changes) {
            Reminder before = dueNext(store.of(ADA).get(0));
            store.change(ADA, JdbiReminderStoreTest::dueNext);
            RecordedChange made = store.change(origin(ADA), ChangeKind.REMINDER_CHANGED, change)
                    .recorded()
                    .orElseThrow();
            Reminder after = dueNext(store.of(ADA).get(0));
            log.undo(origin(ADA), any -> true);
            assertThat(store.of(ADA)).containsExactly(before);
            log.redo(origin(ADA), made.number());
            assertThat(store.of(ADA)).containsExactly(after);
        }
        assertThat(reminder.id()).isEqualTo(store.of(ADA).get(0).id());
    }

    @EachDatabase
    void undoLeavesTheDestinationChosenMeanwhile() {
        added();
        store.change(
                origin(ADA),
                ChangeKind.REMINDER_CHANGED,
                each -> each.with(new ReminderSchedule(LocalTime.of(20, 30), EVENINGS.days())));
        ReminderDestination channel = new ReminderDestination.InChannel(SPOT);
        store.change(ADA, each -> each.with(channel));

        log.undo(origin(ADA), any -> true);

        assertThat(store.of(ADA)).singleElement().satisfies(reminder -> {
            assertThat(reminder.schedule()).isEqualTo(EVENINGS);
            assertThat(reminder.destination()).isEqualTo(channel);
        });
    }

    /** The reminder with the next time that its schedule gives from now on. */
    private static Reminder dueNext(Reminder reminder) {
        return reminder.with(
                reminder.schedule().next(StudyCalendar.DEFAULT, reminder.next().day(), MORNING));
    }
}
