package dev.cairn.bot.features.studytime;

import static dev.cairn.bot.features.studytime.StudyTimeFixture.ADA;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.SERVER;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.notices.JdbiNoticeStore;
import dev.cairn.bot.features.servers.ServerSettings;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.features.study.UnitDetails;
import dev.cairn.bot.features.study.UnitTitles;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.journey.SettableClock;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.JdbiTimeStore;
import dev.cairn.bot.progress.TimeStore;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.path.Pathfinder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

class FocusEndJobTest {
    private static final ChannelId CHANNEL = new ChannelId(5);
    private static final Delivery.Delivered DELIVERED = new Delivery.Delivered(CHANNEL, new MessageId(6));
    private static final Delivery.Refused CLOSED = new Delivery.Refused(RefusalReason.DMS_CLOSED);
    private static final Delivery.TryLater NOT_NOW = new Delivery.TryLater(Optional.empty());

    private static final UnitTitles TITLES = new UnitTitles(new Curriculum(List.of(), List.of(), List.of()), Map.of());

    private final SettableClock clock = new SettableClock();
    private final List<Instant> scheduled = new ArrayList<>();
    private final Courier courier = mock(Courier.class);
    private final Members members = mock(Members.class);
    private final Focus focus = new StudyTimeFixture().focus(25);
    private final JobRun end = new JobRun(Long.toString(focus.id().value()), focus.ends());
    private FocusEndJob ending;
    private TimeStore time;
    private JdbiNoticeStore notices;

    @BeforeEach
    void aTimerThatIsOver(Database database) {
        time = new JdbiTimeStore(database, new ChangeTracker());
        notices = new JdbiNoticeStore(database);
        FocusStore store =
                new JdbiFocusStore(database, (handle, job, key, at) -> scheduled.add(at), new ChangeTracker());
        store.start(focus);
        UnitDetails details = new UnitDetails(TITLES.curriculum(), new Pathfinder(TITLES.curriculum()));
        FocusCards cards = new FocusCards(TITLES, details, (learner, unit) -> Optional.empty());
        Servers servers = server -> ServerSettings.DEFAULT.announcingIn(CHANNEL);
        clock.move(Duration.between(clock.instant(), focus.ends()));
        ending = new FocusEndJob(store, cards, new Outbox(courier, clock), servers, members, clock);
        when(courier.findDirectMessage(any(), any(), any())).thenReturn(Optional.empty());
    }

    @EachDatabase
    void endIsToldOnceHoweverOftenTheJobRuns() {
        when(courier.sendDirectMessage(eq(ADA), any(), any())).thenReturn(DELIVERED);

        ending.run(end);
        ending.run(end);

        verify(courier, times(1)).sendDirectMessage(any(), any(), any());
        assertThat(time.byDay(ADA, TODAY)).containsEntry(TODAY, Duration.ofMinutes(25));
        assertThat(notices.pending(ADA)).isEmpty();
    }

    @EachDatabase
    void endIsRetriedDuringAnOutageAndLoggedOnce() {
        when(courier.sendDirectMessage(eq(ADA), any(), any())).thenReturn(NOT_NOW, DELIVERED);

        ending.run(end);
        assertThat(scheduled.get(scheduled.size() - 1)).isAfter(clock.instant());
        ending.run(end);

        assertThat(time.byDay(ADA, TODAY)).containsEntry(TODAY, Duration.ofMinutes(25));
        verify(courier, times(2)).sendDirectMessage(any(), any(), any());
    }

    @EachDatabase
    void messageSentBeforeACrashIsFoundAndNotSentAgain() {
        when(courier.sendDirectMessage(eq(ADA), any(), any())).thenReturn(NOT_NOW);
        ending.run(end);
        when(courier.findDirectMessage(eq(ADA), any(), any())).thenReturn(Optional.of(DELIVERED));
        clock.move(Duration.ofHours(1));

        ending.run(end);

        verify(courier, times(1)).sendDirectMessage(any(), any(), any());
        assertThat(notices.pending(ADA)).isEmpty();
    }

    @EachDatabase
    void serverChannelIsUsedWhenDmsAreClosed() {
        when(courier.sendDirectMessage(eq(ADA), any(), any())).thenReturn(CLOSED);
        when(members.isIn(SERVER, ADA)).thenReturn(true);
        when(courier.sendToChannel(eq(CHANNEL), any(), eq(Set.of(ADA)), any())).thenReturn(DELIVERED);

        ending.run(end);

        assertThat(notices.pending(ADA)).isEmpty();
    }

    @EachDatabase
    void learnerWhoLeftTheServerIsToldAtTheirNextCommand() {
        when(courier.sendDirectMessage(eq(ADA), any(), any())).thenReturn(CLOSED);

        ending.run(end);
        ending.run(end);

        verify(courier, never()).sendToChannel(any(), any(), any(), any());
        assertThat(notices.pending(ADA)).containsExactly(FocusNotice.of(new FocusEnd(focus, 25), focus.ends()));
        String told = FocusNotice.kind(TITLES)
                .words()
                .apply(notices.pending(ADA).get(0).arguments(), Locale.ENGLISH);
        assertThat(told).contains("Your focus timer ended").contains("Logged: 25 min of meadow");
    }
}
