package dev.cairn.bot.jobs.dbscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.journey.SettableClock;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class SchedulerTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final SettableClock clock = new SettableClock();
    private final Recorder job = Recorder.idle();
    private Database database;
    private Scheduler scheduler;

    @BeforeEach
    void begin(Database database) {
        this.database = database;
        scheduler = new Scheduler(database, clock);
        scheduler.start(List.of(job));
    }

    @AfterEach
    void end() {
        scheduler.close();
    }

    @EachDatabase
    void aDueRunStartsOnceItsTransactionCommits() {
        add("a", clock.instant());

        awaitDone();
        assertThat(job.runs()).containsExactly(new JobRun("a", clock.instant()));
    }

    @EachDatabase
    void aRunOfARolledBackTransactionNeverStarts() {
        assertThatThrownBy(() -> database.write(handle -> {
                    scheduler.add(handle, Recorder.NAME, "a", clock.instant());
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");
        add("b", clock.instant());

        awaitDone();
        assertThat(job.keys()).containsExactly("b");
    }

    @EachDatabase
    void aRunThatIsNotDueWaitsUntilTheClockHasMoved() {
        Instant later = clock.instant().plus(HOUR);
        add("a", later);
        add("now", clock.instant());
        awaitDone();
        assertThat(job.keys()).containsExactly("now");

        clock.move(HOUR);

        await().until(() -> job.runs().contains(new JobRun("a", later)));
        awaitDone();
    }

    @EachDatabase
    void aRunScheduledTwiceIsDoneOnce() {
        Instant later = clock.instant().plus(HOUR);
        add("a", later);
        add("a", later);
        database.write(handle -> {
            scheduler.add(handle, Recorder.NAME, "a", later);
            scheduler.add(handle, Recorder.NAME, "a", later);
            return null;
        });
        clock.move(HOUR);

        awaitDone();
        assertThat(job.keys()).containsExactly("a");
    }

    @EachDatabase
    void aRunScheduledByManyAtOnceIsDoneOnce() {
        Instant later = clock.instant().plus(HOUR);
        IntStream.range(0, 8)
                .mapToObj(any -> CompletableFuture.runAsync(() -> add("a", later)))
                .toList()
                .forEach(CompletableFuture::join);
        clock.move(HOUR);

        awaitDone();
        assertThat(job.keys()).containsExactly("a");
    }

    @EachDatabase
    void anotherTimeIsAnotherRun() {
        Instant first = clock.instant().plus(HOUR);
        Instant second = first.plusMillis(1);
        add("a", first);
        add("a", second);
        clock.move(HOUR.plusSeconds(1));

        awaitDone();
        assertThat(job.runs()).containsExactlyInAnyOrder(new JobRun("a", first), new JobRun("a", second));
    }

    @EachDatabase
    void dueAndRunningRunsAreCounted() {
        assertThat(scheduler.due()).isZero();

        add("later", clock.instant().plus(HOUR));
        assertThat(scheduler.due()).isZero();
        database.write(handle -> handle.execute("UPDATE scheduled_tasks SET picked = ?, last_heartbeat = ?", true, 1));
        clock.move(HOUR);

        assertThat(scheduler.due()).isOne();
    }

    @EachDatabase
    void keyMayHoldAnyText() {
        String key = "a@b@1 'ü' \\ {}";
        add(key, clock.instant());

        awaitDone();
        assertThat(job.keys()).containsExactly(key);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> add("k".repeat(JobQueue.MAX_KEY_LENGTH + 1), clock.instant()))
                .withMessageContaining("129 characters");
    }

    @EachDatabase
    void aRunOfAnUnknownJobIsLeftAlone() {
        Instant longPast = clock.instant().minus(Duration.ofDays(1_000));
        JobName unknown = new JobName("of-another-version");
        for (int i = 0; i < 100; i++) {
            add(unknown, "u" + i, longPast);
        }
        add("a", clock.instant());

        await().until(() -> job.keys().equals(List.of("a")));
        clock.move(HOUR);
        add("b", clock.instant());
        await().until(() -> job.keys().equals(List.of("a", "b")));
        assertThat(scheduler.isRunning()).isTrue();
        assertThat(rows()).isEqualTo(100);

        Recorder known = job.called(unknown.value());
        try (Scheduler newer = new Scheduler(database, clock)) {
            newer.start(List.of(known));
            await().until(() -> known.keys().size() == 100);
        }
    }

    @EachDatabase
    void twoJobsOfOneNameAreRefused() {
        try (Scheduler other = new Scheduler(database, clock)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> other.start(List.of(job, job)))
                    .withMessageContaining("recorder");
        }
    }

    private void add(String key, Instant at) {
        add(Recorder.NAME, key, at);
    }

    private void add(JobName name, String key, Instant at) {
        database.write(handle -> {
            scheduler.add(handle, name, key, at);
            return null;
        });
    }

    private void awaitDone() {
        await().until(() -> scheduler.due() == 0);
    }

    private int rows() {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM scheduled_tasks")
                .mapTo(Integer.class)
                .one());
    }
}
