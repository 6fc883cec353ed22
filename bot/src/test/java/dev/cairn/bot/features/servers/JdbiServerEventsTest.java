package dev.cairn.bot.features.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.ServerEvent;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.jobs.dbscheduler.Scheduler;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.ServerListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;

class JdbiServerEventsTest {
    private static final ServerId SERVER = new ServerId(5L << 22);
    private static final Instant CONNECTED = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant BEFORE = CONNECTED.minusSeconds(1);
    private static final Instant AFTER = CONNECTED.plusSeconds(1);
    private static final Instant NOW = CONNECTED.plusSeconds(60);

    private final List<String> heard = new ArrayList<>();
    private Database database;
    private JdbiServerEvents events;
    private JdbiServerPurge purge;
    private JdbiServerStore settings;

    private final class Recorder implements ServerListener {
        @Override
        public void joined(Handle handle, ServerId server) {
            heard.add("joined " + (server.value() >> 22));
        }

        @Override
        public void left(Handle handle, ServerId server, Instant at) {
            heard.add("left " + (server.value() >> 22) + " at " + at);
        }
    }

    @BeforeEach
    void events(Database database) {
        this.database = database;
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        purge = new JdbiServerPurge(database, new Scheduler(database, clock), clock);
        events = new JdbiServerEvents(database, clock, List.of(purge, new Recorder()));
        settings = new JdbiServerStore(database, InteractionMetrics.NONE, List.of());
    }

    @EachDatabase
    void serverAddedWhileCairnRunsIsHeardOfOnce() {
        note(present(AFTER));
        note(present(AFTER));
        assertThat(heard).containsExactly("joined 5");
        assertThat(servers("joined_at IS NOT NULL")).isEqualTo(1);
    }

    @EachDatabase
    void serversThatWereThereBeforeAreEnteredInSilence() {
        note(present(BEFORE));
        note(present(AFTER.plusSeconds(5)));
        assertThat(heard).isEmpty();
        assertThat(servers("joined_at IS NOT NULL AND left_at IS NULL")).isEqualTo(1);
    }

    @EachDatabase
    void commandThatOvertakesTheEventDoesNotHideTheJoining() {
        settings.change(SERVER, before -> before.announcingIn(new ChannelId(1)));
        note(present(AFTER));
        assertThat(heard).containsExactly("joined 5");
    }

    @EachDatabase
    void removalIsHeardOfOnce() {
        note(new ServerEvent.Removed(SERVER));
        assertThat(heard).isEmpty();
        note(present(BEFORE), new ServerEvent.Removed(SERVER), new ServerEvent.Removed(SERVER));
        assertThat(heard).containsExactly("left 5 at " + NOW);
    }

    @EachDatabase
    void knownServerMissingFromTheListOfItsShardHasLeft() {
        note(present(4), present(5), present(6), present(7));
        note(new ServerEvent.Listed(
                new ServerEvent.Shard(1, 2), Set.of(new ServerId(7L << 22), new ServerId(9L << 22))));
        assertThat(heard).containsExactly("left 5 at " + NOW);
        note(new ServerEvent.Listed(new ServerEvent.Shard(1, 2), Set.of(new ServerId(7L << 22))));
        assertThat(heard).hasSize(1);
    }

    @EachDatabase
    void serverThatAddedOnlyTheCommandsIsInNoListAndStays() {
        settings.change(SERVER, before -> before.announcingIn(new ChannelId(1)));
        note(new ServerEvent.Listed(new ServerEvent.Shard(0, 1), Set.of()));
        assertThat(heard).isEmpty();
        assertThat(servers("left_at IS NULL")).isEqualTo(1);
    }

    @EachDatabase
    void serverThatComesBackWithinThirtyDaysFindsEverythingAsItWas() {
        settings.change(SERVER, before -> before.announcingIn(new ChannelId(1)));
        note(present(BEFORE), new ServerEvent.Removed(SERVER));
        note(present(AFTER));
        assertThat(heard).containsExactly("left 5 at " + NOW);

        runPurge();
        assertThat(settings.of(SERVER).mayAnnounceIn(new ChannelId(1))).isTrue();
        assertThat(servers("left_at IS NULL")).isEqualTo(1);
    }

    @EachDatabase
    void serverIsDeletedThirtyDaysAfterItLeft() {
        settings.change(SERVER, before -> before.announcingIn(new ChannelId(1)));
        settings.change(new ServerId(1), before -> before.announcingIn(new ChannelId(2)));
        note(present(BEFORE), new ServerEvent.Removed(SERVER));
        assertThat(scheduledPurges())
                .containsExactly(NOW.plus(Duration.ofDays(30)).toEpochMilli());

        runPurge();
        runPurge();
        assertThat(settings.of(SERVER)).isEqualTo(ServerSettings.DEFAULT);
        assertThat(settings.of(new ServerId(1)).announceIn()).isPresent();
        assertThat(servers("TRUE")).isEqualTo(1);

        note(present(AFTER));
        assertThat(heard).endsWith("joined 5");
    }

    @EachDatabase
    void purgeOfAnEarlierDepartureLeavesALaterOneAlone() {
        note(present(BEFORE), new ServerEvent.Removed(SERVER));
        purge.run(new JobRun(key(), NOW.plus(Duration.ofDays(29))));
        assertThat(servers("TRUE")).isEqualTo(1);
    }

    @EachDatabase
    void thousandsOfServersAreEnteredAtOnce() {
        ServerEvent[] first = LongStream.range(0, 3_000)
                .mapToObj(JdbiServerEventsTest::present)
                .toArray(ServerEvent[]::new);
        note(first);
        assertThat(servers("joined_at IS NOT NULL")).isEqualTo(3_000);
        note(new ServerEvent.Listed(
                new ServerEvent.Shard(0, 1),
                Arrays.stream(first)
                        .map(event -> ((ServerEvent.Present) event).server())
                        .collect(Collectors.toSet())));
        assertThat(heard).isEmpty();
    }

    private void note(ServerEvent... noted) {
        events.note(List.of(noted));
    }

    private void runPurge() {
        purge.run(new JobRun(key(), NOW.plus(Duration.ofDays(30))));
    }

    private static String key() {
        return Long.toString(SERVER.value());
    }

    private static ServerEvent present(Instant joined) {
        return new ServerEvent.Present(SERVER, joined, CONNECTED);
    }

    private static ServerEvent present(long number) {
        return new ServerEvent.Present(new ServerId(number << 22), BEFORE, CONNECTED);
    }

    private int servers(String condition) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM server WHERE " + condition)
                .mapTo(Integer.class)
                .one());
    }

    private List<Long> scheduledPurges() {
        return database.read(handle -> handle.createQuery(
                        "SELECT execution_time FROM scheduled_tasks WHERE task_name = 'server-purge'")
                .mapTo(Long.class)
                .list());
    }
}
