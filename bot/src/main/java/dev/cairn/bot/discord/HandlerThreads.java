package dev.cairn.bot.discord;

import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.scheduler.Schedulers;

/**
 * Threads that take tasks in turn: about as many as there are cores, so that a burst is worked off one task after the other and
 * the first ones are answered soon. When a task has waited for a tenth of a second, because those before it wait for
 * the database or for Discord, a thread is added every twenty milliseconds, up to a limit.
 */
final class HandlerThreads extends ThreadPoolExecutor {
    private static final int FEWEST = 4;
    private static final long LONG_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LOOK_EVERY_MILLIS = 20;
    private static final long IDLE_SECONDS = 30;

    private final int few;
    private final int most;
    private final AtomicBoolean watched = new AtomicBoolean();

    /** A task, and since when it waits. */
    private record Waiting(Runnable task, long since) implements Runnable {
        @Override
        public void run() {
            task.run();
        }
    }

    /**
     * Starts no thread yet.
     *
     * @param most the most threads there will be
     * @param maxWaiting how many tasks may wait; further ones are rejected
     */
    HandlerThreads(int most, int maxWaiting) {
        this(Math.min(most, Math.max(FEWEST, 2 * Runtime.getRuntime().availableProcessors())), most, maxWaiting);
    }

    HandlerThreads(int few, int most, int maxWaiting) {
        super(
                few,
                most,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(maxWaiting),
                named(),
                HandlerThreads::makeRoom);
        this.few = few;
        this.most = most;
    }

    /** Rejects a task only if those that wait are still wanted: cancelled suggestions keep their places otherwise. */
    private static void makeRoom(Runnable task, ThreadPoolExecutor threads) {
        boolean freed = threads.getQueue()
                .removeIf(waiting -> waiting instanceof Waiting other
                        && other.task() instanceof Future<?> future
                        && future.isCancelled());
        if (!freed || threads.isShutdown() || !threads.getQueue().offer(task)) {
            throw new RejectedExecutionException("too many tasks wait");
        }
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "handler-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void execute(Runnable task) {
        super.execute(new Waiting(task, System.nanoTime()));
        watch();
    }

    private void watch() {
        if (!getQueue().isEmpty() && watched.compareAndSet(false, true)) {
            lookLater();
        }
    }

    private void lookLater() {
        var unused = Schedulers.parallel().schedule(this::look, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (getQueue().peek() instanceof Waiting first) {
            // Threads added before may still be held up, though nobody has waited meanwhile.
            int now = Math.max(getCorePoolSize(), getPoolSize());
            if (System.nanoTime() - first.since() > LONG_WAIT_NANOS && now < most) {
                setCorePoolSize(now + 1);
            }
            lookLater();
        } else {
            setCorePoolSize(few);
            watched.set(false);
            watch();
        }
    }
}
