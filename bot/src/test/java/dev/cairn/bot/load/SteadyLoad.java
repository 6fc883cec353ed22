package dev.cairn.bot.load;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who log minutes at a steady rate, one after the other, until it is stopped. While several answers are overdue,
 * nobody asks, so that a slow machine is not loaded further.
 */
public final class SteadyLoad implements AutoCloseable {
    private static final Duration MAX_WAIT = Duration.ofSeconds(30);
    private static final int MAX_IN_FLIGHT = 48;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger turn = new AtomicInteger();
    private final Semaphore free = new Semaphore(MAX_IN_FLIGHT);
    private final ChangeLedger ledger;

    private SteadyLoad(ChangeLedger ledger) {
        this.ledger = ledger;
    }

    /** Starts the people in turn; what they ask for and are told goes into the ledger. */
    public static SteadyLoad start(List<UserSession> people, int perSecond, ChangeLedger ledger) {
        SteadyLoad load = new SteadyLoad(ledger);
        var unused = load.timer.scheduleAtFixedRate(
                () -> load.next(people), 0, TimeUnit.SECONDS.toNanos(1) / perSecond, TimeUnit.NANOSECONDS);
        return load;
    }

    private void next(List<UserSession> people) {
        if (free.tryAcquire()) {
            var unused = ledger.logMinute(people.get(turn.getAndIncrement() % people.size()))
                    .whenComplete((answer, late) -> free.release());
        }
    }

    /** Adds people in the channel of a new server. */
    public static List<UserSession> people(FakeDiscord fakeDiscord, int count) {
        return peopleOfShard(0, 1, fakeDiscord, count);
    }

    /** Adds people in the channel of a new server of this shard, which the upper bits of the server's id decide. */
    public static List<UserSession> peopleOfShard(int shard, int shards, FakeDiscord fakeDiscord, int count) {
        World world = fakeDiscord.world();
        User owner = world.addPerson("Owner");
        Server server = world.addServer("Load", owner);
        while ((server.id().value() >> 22) % shards != shard) {
            server = world.addServer("Load", owner);
        }
        world.addChannel(server, "general");
        List<UserSession> people = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            User person = world.addPerson("Learner " + shard + "." + number);
            world.join(server, person);
            people.add(ActingUser.of(fakeDiscord, person).in(server, "general"));
        }
        return people;
    }

    /** Waits until this many more changes have been asked for. */
    public void awaitMore(int changes) throws InterruptedException {
        int wanted = ledger.asked() + changes;
        long end = System.nanoTime() + MAX_WAIT.toNanos();
        while (ledger.asked() < wanted && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Ends the load, and waits until everyone has been told something, or nobody will be. */
    @Override
    public void close() {
        timer.shutdown();
        long end = System.nanoTime() + MAX_WAIT.toNanos();
        try {
            while (!ledger.isSettled() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
