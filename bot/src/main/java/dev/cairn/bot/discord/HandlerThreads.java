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
 * Threads that take tasks in turn: twice as many as there are cores, and at least four, so that a burst is worked off one
 * task after the other and the first ones are answered soon. When a task has waited for a tenth of a second, because
 * those before it wait for the database or for Discord, a thread is added every twenty milliseconds, up to a limit.
 */
final class HandlerThreads extends ThreadPoolExecutor {
    private static final int MIN_THREADS = 4;
    private static final long LONG_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long CHECK_INTERVAL_MILLIS = 20;
    private static final long IDLE_SECONDS = 30;

    private final int minThreads;
    private final int maxThreads;
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
     * @param maxThreads the most threads there will be
     * @param maxWaiting how many tasks may wait; further ones are rejected
     */
    HandlerThreads(int maxThreads, int maxWaiting) {
        this(
                Math.min(
                        maxThreads,
                        Math.max(MIN_THREADS, 2 * Runtime.getRuntime().availableProcessors())),
                maxThreads,
                maxWaiting);
    }

    HandlerThreads(int minThreads, int maxThreads, int maxWaiting) {
        super(
                minThreads,
                maxThreads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(maxWaiting),
                named(),
                HandlerThreads::makeRoom);
        this.minThreads = minThreads;
        this.maxThreads = maxThreads;
    }

    /** Removes cancelled tasks from a full queue, as of suggestions that came too late, and rejects if there are none. */
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
            checkLater();
        }
    }

    private void checkLater() {
        var unused = Schedulers.parallel().schedule(this::check, CHECK_INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void check() {
        if (getQueue().peek() instanceof Waiting first) {
            checkLater(); // First, since adding a thread may fail.
            // Threads added before may still be held up, though nobody has waited meanwhile.
            int now = Math.max(getCorePoolSize(), getPoolSize());
            if (System.nanoTime() - first.since() > LONG_WAIT_NANOS && now < maxThreads) {
                setCorePoolSize(now + 1);
            }
        } else {
            setCorePoolSize(minThreads);
            watched.set(false);
            watch();
        }
    }
}
