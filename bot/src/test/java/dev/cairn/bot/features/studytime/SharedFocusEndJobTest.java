package dev.cairn.bot.features.studytime;

import static dev.cairn.bot.features.studytime.StudyTimeFixture.ADA;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.BOB;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.NOON;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.SERVER;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.notices.JdbiNoticeStore;
import dev.cairn.bot.features.study.ShareLog;
import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.features.study.UnitTitles;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.journey.SettableClock;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.JdbiTimeStore;
import dev.cairn.bot.progress.TimeStore;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.curriculum.Curriculum;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.ArgumentCaptor;

class SharedFocusEndJobTest {
    private static final ChannelId CHANNEL = new ChannelId(5);
    private static final Delivery.Delivered DELIVERED = new Delivery.Delivered(CHANNEL, new MessageId(6));
    private static final Delivery.TryLater NOT_NOW = new Delivery.TryLater(Optional.empty());
    private static final Delivery.Refused GONE = new Delivery.Refused(RefusalReason.CHANNEL_GONE);
    private static final UnitTitles TITLES = new UnitTitles(new Curriculum(List.of(), List.of(), List.of()), Map.of());

    private final StudyTimeFixture given = new StudyTimeFixture();
    private final SettableClock clock = new SettableClock();
    private final List<String> scheduled = new ArrayList<>();
    private final Courier courier = mock(Courier.class);
    private final Memberships members = mock(Memberships.class);
    private final Focus focus = given.focus(60);
    private final SharedFocus shared = new SharedFocus(
            focus.id(), Optional.of(ADA), SERVER, CHANNEL, focus.began(), focus.ends(), focus.unit(), Optional.empty());
    private final JobRun end = new JobRun(Long.toString(focus.id().value()), focus.ends());
    private Database database;
    private FocusStore timers;
    private SharedFocusStore store;
    private SharedFocusEndJob ending;
    private TimeStore time;
    private JdbiNoticeStore notices;

    @BeforeEach
    void aSharedTimer(Database opened) {
        database = opened;
        time = new JdbiTimeStore(database, new ChangeTracker());
        notices = new JdbiNoticeStore(database);
        timers = new JdbiFocusStore(
                database, (handle, job, key, at) -> scheduled.add(job.value() + " " + key), new ChangeTracker());
        store = new JdbiSharedFocusStore(
                database, (handle, job, key, at) -> scheduled.add(job.value() + " " + key), new ChangeTracker());
        timers.start(focus);
        assertThat(store.share(shared, NOON)).contains(shared);
        assertThat(store.share(shared, NOON)).as("shared again").contains(shared);
        SharedFocusServices services = new SharedFocusServices(
                store,
                new Sharing(mock(ShareLog.class)),
                new Outbox(courier, clock),
                courier,
                members,
                (server, learner) -> Optional.empty());
        ending = new SharedFocusEndJob(services, new SharedFocusCards(TITLES), clock);
        when(courier.findInChannel(any(), any(), any())).thenReturn(Optional.empty());
        scheduled.clear();
        clock.move(Duration.between(clock.instant(), focus.ends()));
    }

    private Focus joins(LearnerId learner, int afterMinutes) {
        Focus own = timer(learner, NOON.plus(Duration.ofMinutes(afterMinutes)));
        assertThat(store.join(shared, own, false)).isEqualTo(new SharedFocusJoin.Joined(own));
        return own;
    }

    private Focus timer(LearnerId learner, Instant began) {
        return new Focus(
                given.interaction(), learner, TODAY, began, shared.ends(), Optional.empty(), Optional.of(SERVER));
    }

    private String told() {
        ArgumentCaptor<Card> card = ArgumentCaptor.forClass(Card.class);
        verify(courier).sendToChannel(eq(CHANNEL), card.capture(), any(), any());
        return ((Card.TextDisplay) card.getValue().blocks().get(0)).markdown();
    }

    private Duration logged(LearnerId learner) {
        return time.byDay(learner, TODAY).getOrDefault(TODAY, Duration.ZERO);
    }

    @EachDatabase
    void everyoneIsLoggedFromWhenTheyJoinedAndToldOnceHoweverOftenTheJobRuns() {
        joins(BOB, 20);
        when(courier.sendToChannel(any(), any(), any(), any())).thenReturn(DELIVERED);

        ending.run(end);
        ending.run(end);

        verify(courier, times(1)).sendToChannel(eq(CHANNEL), any(), eq(Set.of(ADA, BOB)), any());
        assertThat(logged(ADA)).isEqualTo(Duration.ofMinutes(60));
        assertThat(logged(BOB)).isEqualTo(Duration.ofMinutes(40));
        assertThat(notices.pending(ADA)).isEmpty();
        assertThat(timers.end(focus.id(), clock.instant()))
                .as("told alone as well")
                .isEmpty();
        assertThat(store.find(SERVER, shared.id())).isEmpty();
    }

    @EachDatabase
    void messageSentBeforeACrashIsFoundAndNotSentAgain() {
        joins(BOB, 20);
        when(courier.sendToChannel(any(), any(), any(), any())).thenReturn(NOT_NOW);
        ending.run(end);
        assertThat(scheduled).containsExactly("shared-focus-end " + end.key());
        when(courier.findInChannel(eq(CHANNEL), any(), any())).thenReturn(Optional.of(DELIVERED));
        clock.move(Duration.ofHours(1));

        ending.run(end);

        verify(courier, times(1)).sendToChannel(any(), any(), any(), any());
        assertThat(logged(BOB)).isEqualTo(Duration.ofMinutes(40));
    }

    @EachDatabase
    void lostChannelLeavesEachToBeToldAlone() {
        Focus bobs = joins(BOB, 20);
        when(courier.sendToChannel(any(), any(), any(), any())).thenReturn(GONE);

        ending.run(end);

        assertThat(scheduled)
                .containsExactlyInAnyOrder(
                        "focus-end " + focus.id().value(),
                        "focus-end " + bobs.id().value());
        assertThat(timers.end(bobs.id(), clock.instant()).map(EndedFocus::end)).contains(new FocusEnd(bobs, 40));
        assertThat(timers.end(focus.id(), clock.instant())).isPresent();
    }

    @EachDatabase
    void whoHasLeftTheServerIsToldAloneAndNotNamed() {
        Focus bobs = joins(BOB, 20);
        LearnerId eve = new LearnerId(3);
        joins(eve, 30);
        when(members.of(eq(SERVER), any())).thenReturn(Map.of(BOB, new Membership.Absent()));
        when(courier.sendToChannel(any(), any(), any(), any())).thenReturn(DELIVERED);

        ending.run(end);

        assertThat(told()).contains("<@3>").doesNotContain(Long.toString(BOB.value()));
        assertThat(timers.end(bobs.id(), clock.instant())).isPresent();
        assertThat(timers.end(focus.id(), clock.instant())).isEmpty();
    }

    @EachDatabase
    void twentyAreNamedAndTheOthersCountedAndToldAtTheirNextCommand() {
        for (int number = 1; number <= 24; number++) {
            joins(new LearnerId(100 + number), number);
        }
        when(courier.sendToChannel(any(), any(), any(), any())).thenReturn(DELIVERED);

        ending.run(end);

        assertThat(told()).contains("<@119> and 5 others!").doesNotContain("<@120>");
        ArgumentCaptor<Set<LearnerId>> pings = ArgumentCaptor.captor();
        verify(courier).sendToChannel(any(), any(), pings.capture(), any());
        assertThat(pings.getValue()).hasSize(20);
        assertThat(notices.pending(new LearnerId(119))).isEmpty();
        assertThat(notices.pending(new LearnerId(120))).hasSize(1);
        assertThat(logged(new LearnerId(124))).isEqualTo(Duration.ofMinutes(36));
    }

    @EachDatabase
    void whoseDayHadNoRoomForAllOfItFindsANotice() {
        joins(BOB, 20);
        time.log(given.by(BOB), StudyTimeFixture.entry(930));
        when(courier.sendToChannel(any(), any(), any(), any())).thenReturn(DELIVERED);

        ending.run(end);

        assertThat(logged(BOB)).isEqualTo(Duration.ofHours(16));
        assertThat(notices.pending(BOB)).hasSize(1);
        assertThat(notices.pending(ADA)).isEmpty();
    }

    @EachDatabase
    void starterWhoseDataIsDeletedIsNotNamedAndTheOthersGoOn() {
        joins(BOB, 20);
        database.write(handle -> {
            LearnerRow.lock(handle, ADA);
            return handle.createUpdate("DELETE FROM learner WHERE id = :ada")
                    .bind("ada", ADA)
                    .execute();
        });
        assertThat(store.find(SERVER, shared.id()).orElseThrow().starter()).isEmpty();
        assertThat(store.people(shared.id())).containsExactly(BOB);
        when(courier.sendToChannel(any(), any(), any(), any())).thenReturn(DELIVERED);

        ending.run(end);

        assertThat(told()).startsWith("### Time’s up! 🪨\nWell done, <@" + BOB.value() + ">!");
    }

    @EachDatabase
    void nobodyJoinsOnceItIsOverOrFromAnotherServer() {
        assertThat(store.find(new ServerId(1), shared.id())).isEmpty();
        assertThat(store.join(shared, timer(BOB, shared.ends().minusSeconds(59)), false))
                .isEqualTo(new SharedFocusJoin.Over());
        joins(new LearnerId(9), 10);
        when(courier.sendToChannel(any(), any(), any(), any())).thenReturn(NOT_NOW);
        ending.run(end);
        assertThat(store.join(shared, timer(BOB, NOON), false))
                .as("while it is being told")
                .isEqualTo(new SharedFocusJoin.Over());
    }

    @EachDatabase
    void twoPressesOfJoinAtOnceMakeOneTimer() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<SharedFocusJoin>> presses = new ArrayList<>();
            for (int press = 0; press < 2; press++) {
                presses.add(pool.submit(() -> {
                    start.await();
                    return store.join(shared, timer(BOB, NOON), false);
                }));
            }
            start.countDown();
            for (Future<SharedFocusJoin> press : presses) {
                assertThat(press.get()).isInstanceOf(SharedFocusJoin.Joined.class);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(store.people(shared.id())).containsExactlyInAnyOrder(ADA, BOB);
    }

    @EachDatabase
    void twoProcessesThatEndItTogetherSendUnderOneNonceAndLogOnce() throws Exception {
        joins(BOB, 20);
        when(courier.sendToChannel(any(), any(), any(), any())).thenReturn(DELIVERED);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> run : List.of(pool.submit(() -> ending.run(end)), pool.submit(() -> ending.run(end)))) {
                run.get();
            }
        } finally {
            pool.shutdownNow();
        }
        ArgumentCaptor<Nonce> nonces = ArgumentCaptor.captor();
        verify(courier, atLeastOnce()).sendToChannel(any(), any(), any(), nonces.capture());
        assertThat(Set.copyOf(nonces.getAllValues())).hasSize(1);
        assertThat(logged(ADA)).isEqualTo(Duration.ofMinutes(60));
        assertThat(logged(BOB)).isEqualTo(Duration.ofMinutes(40));
    }
}
