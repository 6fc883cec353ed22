package dev.cairn.bot.features.recap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.leaderboards.ServerWeek;
import dev.cairn.bot.features.servers.ServerSettings;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.journey.SettableClock;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.ServerRow;
import dev.cairn.bot.storage.ServerTables;
import dev.cairn.testkit.CardLimits;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.ArgumentCaptor;

/** The clock stands at Monday, 2 March 2026, 09:00 UTC. */
class RecapJobTest {
    private static final ServerId SERVER = new ServerId(Long.MAX_VALUE);
    private static final ChannelId CHANNEL = new ChannelId(5);
    private static final RecapSchedule WEDNESDAYS = new RecapSchedule(DayOfWeek.WEDNESDAY, 9);
    private static final Instant FIRST = Instant.parse("2026-03-04T09:00:00Z");
    private static final Delivery.Delivered DELIVERED = new Delivery.Delivered(CHANNEL, new MessageId(6));
    private static final Delivery.TryLater NOT_NOW = new Delivery.TryLater(Optional.empty());

    private final SettableClock clock = new SettableClock();
    private final Courier courier = mock(Courier.class);
    private final List<Instant> scheduled = Collections.synchronizedList(new ArrayList<>());
    private final List<String> more = new ArrayList<>();
    private ServerWeek week = new ServerWeek(90, 1, 1, List.of("Ada"));
    private Database database;
    private JdbiRecapStore store;
    private RecapJob job;

    @BeforeEach
    void aRecap(Database opened) {
        database = opened;
        store = new JdbiRecapStore(database, (handle, name, key, at) -> scheduled.add(at), clock);
        RecapCards cards = new RecapCards((server, monday) -> week, List.of((server, period, locale) -> {
            assertThat(Duration.between(period.begin(), period.end())).isEqualTo(Duration.ofDays(7));
            assertThat(period.end()).isBefore(period.due());
            return more;
        }));
        job = new RecapJob(
                store,
                cards,
                server -> ServerSettings.DEFAULT.announcingIn(CHANNEL),
                new Outbox(courier, clock),
                clock);
        store.set(SERVER, WEDNESDAYS, Optional.of(3), clock.instant());
        when(courier.sendToChannel(any(), any(), any(), any())).thenReturn(DELIVERED);
        when(courier.findInChannel(any(), any(), any())).thenReturn(Optional.empty());
    }

    private void runAt(Instant at) {
        clock.move(Duration.between(clock.instant(), at));
        job.run(new JobRun(JdbiRecapStore.key(SERVER), at));
    }

    private Recap recap() {
        return store.of(SERVER).orElseThrow();
    }

    private List<String> told() {
        ArgumentCaptor<Card> cards = ArgumentCaptor.forClass(Card.class);
        verify(courier, atLeastOnce()).sendToChannel(eq(CHANNEL), cards.capture(), eq(Set.of()), any());
        return cards.getAllValues().stream()
                .peek(CardLimits::assertWithinLimits)
                .map(card -> ((Card.TextDisplay) card.blocks().get(0)).markdown())
                .toList();
    }

    @EachDatabase
    void recapIsPostedOnceAndTheNextOneIsScheduled() {
        runAt(FIRST.minusSeconds(1));
        verify(courier, never()).sendToChannel(any(), any(), any(), any());
        runAt(FIRST);
        runAt(FIRST);

        assertThat(told()).singleElement().asString().contains("**1 h 30 min** of your shared 3 h");
        assertThat(recap().next()).isEqualTo("2026-03-11T09:00:00Z");
        assertThat(recap().week()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(scheduled).contains(recap().next());
    }

    @EachDatabase
    void messageSentBeforeACrashIsFoundAndNotSentAgain() {
        when(courier.sendToChannel(any(), any(), any(), any())).thenReturn(NOT_NOW);
        runAt(FIRST);
        assertThat(recap().next()).isEqualTo(FIRST);
        assertThat(scheduled.get(scheduled.size() - 1)).isAfter(FIRST);
        when(courier.findInChannel(eq(CHANNEL), any(), any())).thenReturn(Optional.of(DELIVERED));
        runAt(FIRST.plus(Duration.ofMinutes(30)));

        verify(courier, times(1)).sendToChannel(any(), any(), any(), any());
        assertThat(recap().next()).isAfter(FIRST);
    }

    @EachDatabase
    void whatIsMoreThanADayLateIsLeftOut() {
        runAt(FIRST.plus(Duration.ofHours(25)));
        verify(courier, never()).sendToChannel(any(), any(), any(), any());
        assertThat(recap().next()).isEqualTo("2026-03-11T09:00:00Z");

        runAt(recap().next().plus(Duration.ofHours(23)));
        assertThat(told()).singleElement().asString().contains("Sorry, I was offline.");
    }

    @EachDatabase
    void zoneThatChangesRightAfterARecapDoesNotRepeatIt() {
        runAt(FIRST);
        clock.move(Duration.ofMinutes(1));
        database.write(handle -> {
            ServerRow.lock(handle, SERVER);
            handle.createUpdate("UPDATE server SET zone = :zone")
                    .bind("zone", ZoneId.of("America/Los_Angeles"))
                    .execute();
            store.zoneChanged(handle, SERVER);
            return SERVER;
        });
        assertThat(recap().next()).as("not later on the same day").isEqualTo("2026-03-11T16:00:00Z");
    }

    @EachDatabase
    void otherDayOrGoalKeepsWhatIsDoneWith() {
        runAt(FIRST);
        Recap moved = store.set(SERVER, new RecapSchedule(DayOfWeek.FRIDAY, 20), Optional.empty(), clock.instant());
        assertThat(moved.next()).isEqualTo("2026-03-13T20:00:00Z");
        assertThat(moved.goalHours()).isEmpty();
        assertThat(store.set(SERVER, moved.schedule(), Optional.of(7), clock.instant())
                        .next())
                .isEqualTo(moved.next());
    }

    @EachDatabase
    void refusedRecapIsLeftOutAndTheNextOneTried() {
        when(courier.sendToChannel(any(), any(), any(), any()))
                .thenReturn(new Delivery.Refused(RefusalReason.CHANNEL_GONE), DELIVERED);
        runAt(FIRST);
        runAt(FIRST.plus(Duration.ofDays(7)));
        assertThat(told()).hasSize(2);
        assertThat(recap().next()).isEqualTo("2026-03-18T09:00:00Z");
    }

    @EachDatabase
    void linesOfOtherFeaturesMakeAWeekThatIsNotEmpty() {
        week = ServerWeek.EMPTY;
        more.add("🏁 **Ada** won the sprint.");
        runAt(FIRST);
        assertThat(told()).singleElement().asString().contains("won the sprint").doesNotContain("quiet");
    }

    @EachDatabase
    void longestRecapFits() {
        week = new ServerWeek(9_999_999, 99_999, 9_999, Collections.nCopies(10, "\\*_~`|>#[]()<@:-+".repeat(2)));
        for (int line = 0; line < 40; line++) {
            more.add("**" + "x".repeat(200) + "**");
        }
        runAt(FIRST);
        assertThat(told()).hasSize(1);
    }

    @EachDatabase
    void recapThatWasTurnedOffOrWhoseServerIsGoneDoesNothing() {
        assertThat(store.turnOff(SERVER)).isTrue();
        assertThat(store.turnOff(SERVER)).isFalse();
        runAt(FIRST);
        store.set(SERVER, WEDNESDAYS, Optional.empty(), clock.instant());
        database.write(handle -> ServerTables.delete(handle, SERVER, 500));
        runAt(FIRST.plus(Duration.ofDays(7)));
        verify(courier, never()).sendToChannel(any(), any(), any(), any());
        assertThat(store.of(SERVER)).isEmpty();
    }

    @EachDatabase
    void recapTurnedOffAndOnInOneWeekIsPostedOnce() {
        runAt(FIRST);
        clock.move(Duration.ofMinutes(1));
        store.turnOff(SERVER);
        assertThat(store.of(SERVER)).isEmpty();
        Recap again = store.set(SERVER, new RecapSchedule(DayOfWeek.FRIDAY, 20), Optional.empty(), clock.instant());
        assertThat(again.next()).isEqualTo("2026-03-13T20:00:00Z");
        runAt(FIRST.plus(Duration.ofDays(3)));
        assertThat(told()).hasSize(1);
        runAt(again.next());
        assertThat(told()).hasSize(2);
    }

    @EachDatabase
    void twoProcessesPostUnderOneNonce() throws Exception {
        clock.move(Duration.between(clock.instant(), FIRST));
        JobRun run = new JobRun(JdbiRecapStore.key(SERVER), FIRST);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> each : List.of(pool.submit(() -> job.run(run)), pool.submit(() -> job.run(run)))) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
        ArgumentCaptor<Nonce> nonces = ArgumentCaptor.captor();
        verify(courier, atLeastOnce()).sendToChannel(any(), any(), any(), nonces.capture());
        assertThat(Set.copyOf(nonces.getAllValues())).hasSize(1);
        assertThat(recap().next()).isEqualTo("2026-03-11T09:00:00Z");
    }
}
