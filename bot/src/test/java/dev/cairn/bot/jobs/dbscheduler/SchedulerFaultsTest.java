package dev.cairn.bot.jobs.dbscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.journey.SettableClock;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/** Tests runs that are interrupted by a failing job, a dead process or a stop. */
class SchedulerFaultsTest {
    private static final Duration HEARTBEAT = Duration.ofMillis(50);
    private static final Duration MOST_TO_CLOSE = Duration.ofSeconds(8);

    private final SettableClock clock = new SettableClock();
    private Database database;

    @BeforeEach
    void begin(Database database) {
        this.database = database;
    }

    @EachDatabase
    void aJobThatThrowsIsRunAgainWithGrowingWaits() {
        AtomicBoolean broken = new AtomicBoolean(true);
        Recorder job = Recorder.doing(run -> {
            if (broken.get()) {
                throw new IllegalStateException("broken");
            }
        });
        Instant due = clock.instant();
        try (Scheduler scheduler = started(job)) {
            add(scheduler, "a", due);
            awaitAsked(job, 1);
            awaitDone(scheduler);

            clock.move(Duration.ofSeconds(4));
            awaitDone(scheduler);
            assertThat(job.runs()).hasSize(1);
            clock.move(Duration.ofSeconds(6));
            awaitAsked(job, 2);
            awaitDone(scheduler);

            clock.move(Duration.ofSeconds(9));
            awaitDone(scheduler);
            assertThat(job.runs()).hasSize(2);
            broken.set(false);
            clock.move(Duration.ofSeconds(11));
            awaitAsked(job, 3);
            awaitDone(scheduler);

            clock.move(Duration.ofDays(1));
            awaitDone(scheduler);
        }
        assertThat(job.runs()).hasSize(3).containsOnly(new JobRun("a", due));
        assertThat(rows()).isZero();
    }

    @EachDatabase
    void aRunOfADeadProcessIsTakenOver() {
        Recorder job = Recorder.idle();
        Scheduler dead = new Scheduler(database, clock);
        add(dead, "a", clock.instant());
        database.write(handle -> handle.execute(
                "UPDATE scheduled_tasks SET picked = ?, picked_by = 'dead', last_heartbeat = ?",
                true,
                clock.instant()));
        try (Scheduler scheduler = started(job)) {
            add(scheduler, "b", clock.instant());
            awaitAsked(job, 1);
            assertThat(job.keys()).containsExactly("b");

            clock.move(HEARTBEAT.multipliedBy(4));

            awaitAsked(job, 2);
            awaitDone(scheduler);
        }
        assertThat(job.keys()).containsExactly("b", "a");
    }

    @EachDatabase
    void aRunInThisProcessIsNotTakenForDeadWhenTheClockIsMoved() {
        CountDownLatch moved = new CountDownLatch(1);
        Recorder job = Recorder.doing(run -> {
            if (run.key().equals("long")) {
                awaitUninterrupted(moved);
            }
        });
        try (Scheduler scheduler = started(job)) {
            add(scheduler, "long", clock.instant());
            awaitAsked(job, 1);
            for (int day = 0; day < 20; day++) {
                clock.move(Duration.ofDays(1));
                add(scheduler, "day" + day, clock.instant());
                awaitAsked(job, day + 2);
            }
            moved.countDown();
            awaitDone(scheduler);
        }
        assertThat(job.keys()).hasSize(21).doesNotHaveDuplicates();
        assertThat(rows()).isZero();
    }

    @EachDatabase
    void theEarliestRunStartsFirst() {
        Semaphore gate = new Semaphore(0);
        Recorder job = Recorder.doing(run -> gate.acquireUninterruptibly());
        try (Scheduler scheduler = new Scheduler(database, clock)) {
            List<Integer> hours = IntStream.range(0, 48).boxed().toList();
            hours.forEach(ago -> add(scheduler, "ago" + ago, clock.instant().minus(Duration.ofHours(ago))));
            scheduler.start(List.of(job));

            awaitAsked(job, 24);
            assertThat(job.keys())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(24, 48).mapToObj(ago -> "ago" + ago).toList());
            gate.release(48);
            awaitDone(scheduler);
        }
    }

    @EachDatabase
    void twoSchedulersOnOneDatabaseShareRunsWithoutDoubles() {
        List<String> keys = IntStream.range(0, 1_000).mapToObj(i -> "k" + i).toList();
        Recorder one = Recorder.idle();
        Recorder other = Recorder.idle();
        try (Scheduler first = new Scheduler(database, Clock.systemUTC());
                Scheduler second = new Scheduler(database, Clock.systemUTC())) {
            Instant due = Clock.systemUTC().instant();
            database.write(handle -> {
                keys.forEach(key -> first.add(handle, Recorder.NAME, key, due));
                return null;
            });
            first.start(List.of(one));
            second.start(List.of(other));
            awaitDone(first);
        }
        assertThat(one.keys()).isNotEmpty();
        assertThat(other.keys()).isNotEmpty().doesNotContainAnyElementsOf(one.keys());
        assertThat(one.keys().size() + other.keys().size()).isEqualTo(keys.size());
    }

    @EachDatabase
    void aStopWaitsAWhileForRunningJobs() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Scheduler scheduler = started(Recorder.doing(run -> {
            begun.countDown();
            await().pollDelay(Duration.ofMillis(300)).until(() -> true);
            ended.set(true);
        }));
        add(scheduler, "a", clock.instant());
        awaitUninterrupted(begun);

        scheduler.close();

        assertThat(ended).isTrue();
        assertThat(rows()).isZero();
    }

    @EachDatabase
    void anInterruptedRunIsRepeatedAfterTheNextStart() {
        CountDownLatch begun = new CountDownLatch(1);
        Scheduler scheduler = started(Recorder.doing(run -> {
            begun.countDown();
            try {
                new Semaphore(0).acquire();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }));
        add(scheduler, "a", clock.instant());
        awaitUninterrupted(begun);

        long asked = System.nanoTime();
        scheduler.close();
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(MOST_TO_CLOSE);

        Recorder next = Recorder.idle();
        try (Scheduler later = started(next)) {
            awaitDone(later);
        }
        assertThat(next.keys()).containsExactly("a");
    }

    @EachDatabase
    void aJobMayWriteAndScheduleMore() {
        Scheduler scheduler = new Scheduler(database, clock);
        Recorder job = Recorder.doing(run -> {
            int left = Integer.parseInt(run.key());
            if (left > 0) {
                add(scheduler, Integer.toString(left - 1), clock.instant());
            }
        });
        try (scheduler) {
            scheduler.start(List.of(job));
            add(scheduler, "10", clock.instant());
            awaitAsked(job, 11);
            awaitDone(scheduler);
        }
    }

    private Scheduler started(Recorder job) {
        Scheduler scheduler = new Scheduler(database, clock, HEARTBEAT);
        scheduler.start(List.of(job));
        return scheduler;
    }

    private void add(Scheduler scheduler, String key, Instant at) {
        database.write(handle -> {
            scheduler.add(handle, Recorder.NAME, key, at);
            return null;
        });
    }

    private static void awaitAsked(Recorder job, int times) {
        await().until(() -> job.runs().size() >= times);
    }

    private static void awaitDone(Scheduler scheduler) {
        await().until(() -> scheduler.due() == 0);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        await().until(() -> latch.getCount() == 0);
    }

    private int rows() {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM scheduled_tasks")
                .mapTo(Integer.class)
                .one());
    }
}
