package dev.cairn.bot.load;

import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.SlowDeadlines;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.gateway.Gateway;
import dev.cairn.bot.playground.rest.RateLimit;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.storage.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A day in fast motion: people use a packaged Cairn on PostgreSQL, reminders fall due, and meanwhile the gateway closes, the
 * database goes away, and Cairn is restarted and killed. Ledgers outside Cairn say what it confirmed and what people saw.
 */
final class Day implements AutoCloseable {
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(90);
    private static final Duration OUTAGE = Duration.ofSeconds(4);
    private static final int MAX_IN_FLIGHT = 64;
    private static final List<Consumer<Gateway>> CLOSES = List.of(
            Gateway::cutConnections,
            Gateway::askToReconnect,
            gateway -> gateway.closeConnections(4000),
            gateway -> gateway.invalidateSessions(false),
            gateway -> gateway.closeConnections(1001));

    /**
     * How much happens.
     *
     * @param people few enough that each has something to do, and enough that nobody studies more than sixteen hours
     * @param reminders in ten batches over the day
     */
    record Plan(int interactions, int perSecond, int people, int reminders, int gatewayCloses) {}

    /** Something that goes wrong after a share of the day. */
    private record Event(int after, Happening happening) {}

    private interface Happening {
        void happen() throws Exception;
    }

    private final Plan plan;
    private final Path log;
    private final PostgresControl postgres;
    private final FakeDiscord fakeDiscord;
    private final List<UserSession> people;
    private final ChangeLedger ledger = new ChangeLedger();
    private final List<RemindedLearners> reminded = new ArrayList<>();
    private final AtomicInteger read = new AtomicInteger();
    private final ExecutorService events = Executors.newSingleThreadExecutor();
    private CairnProcess cairn;

    Day(Plan plan, Path log) throws IOException {
        this.plan = plan;
        this.log = log;
        this.postgres = PostgresControl.start();
        Clock clock = Clock.systemUTC();
        this.fakeDiscord = FakeDiscord.start(
                SlowDeadlines.options(clock).withGlobalLimit(new RateLimit(50, Duration.ofSeconds(1))),
                new World(clock));
        this.people = SteadyLoad.people(fakeDiscord, plan.people());
        this.cairn = start();
    }

    private CairnProcess start() throws IOException {
        int before = fakeDiscord.gateway().identified();
        CairnProcess started = CairnProcess.start(fakeDiscord, postgres.jdbc(), log, Map.of());
        await().atMost(STARTS_WITHIN).until(() -> {
            started.requireAlive();
            return fakeDiscord.gateway().identified() > before && fakeDiscord.awaitBot(Duration.ZERO);
        });
        return started;
    }

    /** What has become of the day. */
    record Outcome(ChangeLedger.Comparison changes, int reads, int due, int seen, int twice) {
        @Override
        public String toString() {
            return "changes: " + changes + "; other answers: " + reads + "; reminders due " + due + ", seen " + seen
                    + ", seen twice " + twice;
        }
    }

    /** Lets everything happen, and waits until nothing more does. */
    Outcome run() throws Exception {
        Semaphore free = new Semaphore(MAX_IN_FLIGHT);
        List<Event> program = program();
        List<CompletableFuture<?>> happened = new ArrayList<>();
        long gap = TimeUnit.SECONDS.toNanos(1) / plan.perSecond();
        long begin = System.nanoTime();
        for (int number = 0; number < plan.interactions(); number++) {
            while (!program.isEmpty() && program.get(0).after() <= number) {
                happened.add(begin(program.remove(0).happening()));
            }
            if (number % (plan.interactions() / 10) == 0) {
                System.out.printf(
                        "%s: %d of %d, %d declined%n",
                        Clock.systemUTC().instant(), number, plan.interactions(), ledger.declined());
            }
            happened.stream()
                    .filter(CompletableFuture::isCompletedExceptionally)
                    .forEach(CompletableFuture::join);
            LockSupport.parkNanos(begin + number * gap - System.nanoTime());
            free.acquire();
            var unused = interaction(number).whenComplete((answer, late) -> free.release());
        }
        CompletableFuture.allOf(happened.toArray(CompletableFuture[]::new)).get();
        return outcome();
    }

    private CompletableFuture<?> interaction(int number) {
        UserSession person = people.get(number % people.size());
        return switch (number / people.size() % 4) {
            case 0, 2 -> ledger.logMinute(person);
            case 1 -> counted(person.slash("next").interaction().answer());
            default ->
                counted(person.complete("done", "unit", "linear").interaction().answer());
        };
    }

    private CompletableFuture<?> counted(CompletableFuture<?> answer) {
        return answer.thenRun(read::incrementAndGet);
    }

    private List<Event> program() {
        List<Event> program = new ArrayList<>();
        spread(program, 10, batch -> remind(plan.reminders() / 10));
        spread(
                program,
                plan.gatewayCloses(),
                count -> CLOSES.get(count % CLOSES.size()).accept(fakeDiscord.gateway()));
        List<Happening> faults =
                List.of(this::cutConnections, this::restart, postgres::crash, this::kill, this::refuseChanges);
        spread(program, faults.size(), count -> faults.get(count).happen());
        program.sort((one, other) -> Integer.compare(one.after(), other.after()));
        return program;
    }

    private interface Numbered {
        void happen(int number) throws Exception;
    }

    /** Spreads a kind of event evenly over the day. */
    private void spread(List<Event> program, int times, Numbered event) {
        for (int number = 0; number < times; number++) {
            int which = number;
            int after = (int) ((number + 0.5) * plan.interactions() / times);
            program.add(new Event(after, () -> event.happen(which)));
        }
    }

    private CompletableFuture<?> begin(Happening happening) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        happening.happen();
                    } catch (Exception fault) {
                        throw new IllegalStateException(fault);
                    }
                },
                events);
    }

    private void remind(int count) throws Exception {
        reminded.add(new RemindedLearners(
                fakeDiscord,
                DatabaseUrl.parse(postgres.jdbc()),
                count,
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MINUTES)));
    }

    private void cutConnections() throws Exception {
        for (int cut = 0; cut < 4; cut++) {
            postgres.cutConnections();
            TimeUnit.MILLISECONDS.sleep(OUTAGE.toMillis() / 4);
        }
    }

    private void refuseChanges() throws Exception {
        postgres.setReadOnly(true);
        TimeUnit.MILLISECONDS.sleep(OUTAGE.toMillis());
        postgres.setReadOnly(false);
    }

    private void restart() throws IOException {
        int code = cairn.stop();
        if (code != 0) {
            throw new IllegalStateException("exit code " + code);
        }
        cairn = start();
    }

    private void kill() throws IOException {
        cairn.kill();
        cairn = start();
    }

    private Outcome outcome() throws InterruptedException {
        int due = 0;
        int seen = 0;
        int twice = 0;
        for (RemindedLearners learners : reminded) {
            int each = plan.reminders() / 10;
            learners.await(each, Duration.ofMinutes(3));
            due += each;
            seen += learners.reached();
            twice += learners.twice();
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!ledger.isSettled() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        cairn.requireAlive();
        return new Outcome(ledger.compare(postgres.jdbc()), read.get(), due, seen, twice);
    }

    @Override
    public void close() throws IOException {
        events.shutdownNow();
        cairn.close();
        fakeDiscord.close();
        postgres.close();
    }
}
