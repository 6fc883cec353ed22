package dev.cairn.bot.playground.clock;

import dev.cairn.bot.playground.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Moves the clock from one due moment to the next. The bot finishes what is due before the clock goes on, so that
 * every reminder and timer comes at its own time and in order. Work that posts nothing may be a few hours late, since
 * some of it is due every minute.
 */
public final class ClockMover {
    private static final Duration CHECK_INTERVAL = Duration.ofMillis(5);
    private static final Duration MAX_WAIT = Duration.ofSeconds(30);
    /** How late work may be that posts nothing. */
    private static final Duration MAX_LATENESS = Duration.ofHours(6);
    /** How far the clock is moved at most in search of a message. */
    private static final Duration MAX_SEARCH = Duration.ofDays(31);

    private final World world;
    private volatile TimedWork work = TimedWork.NONE;

    public ClockMover(World world) {
        this.world = world;
    }

    /** Waits for this work from now on; until then, the clock is moved in one step. */
    public void follow(TimedWork newWork) {
        work = newWork;
    }

    /**
     * Moves the clock to an instant, and returns once the bot has done everything that was due by then.
     *
     * @throws IllegalArgumentException if the instant is past, or too far ahead
     * @throws IllegalStateException if the bot does not finish what is due
     */
    public synchronized void moveTo(Instant target) throws InterruptedException {
        world.requireReachable(target);
        moveWhile(target, () -> true);
        if (world.now().isBefore(target)) {
            world.moveTo(target);
        }
    }

    /**
     * Moves the clock to the next moment at which the bot posts a message.
     *
     * @param posted whether a message has been posted since the call
     * @throws IllegalArgumentException if nothing that may post a message is scheduled
     * @throws IllegalStateException if the bot does not finish what is due
     */
    public synchronized void moveToNextMessage(BooleanSupplier posted) throws InterruptedException {
        if (work.nextPost().isEmpty()) {
            throw new IllegalArgumentException("No reminder or timer is set. Try /remind add or /focus start first.");
        }
        moveWhile(world.now().plus(MAX_SEARCH), () -> !posted.getAsBoolean());
    }

    private void moveWhile(Instant target, BooleanSupplier goOn) throws InterruptedException {
        awaitDone();
        Optional<Instant> next = nextStop(target);
        while (next.isPresent() && goOn.getAsBoolean()) {
            if (world.now().isBefore(next.get())) {
                world.moveTo(next.get());
            }
            awaitDone();
            next = nextStop(target);
        }
    }

    /** Where the clock stops next on its way, if anything is due by then. */
    private Optional<Instant> nextStop(Instant target) {
        return work.nextDue().filter(due -> !due.isAfter(target)).map(due -> {
            Instant latest = earlier(due.plus(MAX_LATENESS), target);
            return work.nextPost().map(post -> earlier(post, latest)).orElse(latest);
        });
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void awaitDone() throws InterruptedException {
        long end = System.nanoTime() + MAX_WAIT.toNanos();
        while (isBusy()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Cairn is still busy with what was due. Try again in a moment.");
            }
            work.startDue();
            Thread.sleep(CHECK_INTERVAL.toMillis());
        }
    }

    private boolean isBusy() {
        return work.nextDue().filter(due -> !due.isAfter(world.now())).isPresent();
    }
}
