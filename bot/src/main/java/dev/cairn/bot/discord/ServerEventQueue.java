package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.ServerEvent;
import dev.cairn.bot.interaction.ServerEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes events of servers one batch after another on a thread of its own, so that the gateway's thread never waits for
 * the database. A batch that fails is tried again until it succeeds.
 */
final class ServerEventQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerEventQueue.class);
    private static final int MAX_BATCH = 500;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(1);

    private final ServerEvents events;
    private final Queue<ServerEvent> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "servers");
        thread.setDaemon(true);
        return thread;
    });

    ServerEventQueue(ServerEvents events) {
        this.events = events;
    }

    void add(ServerEvent event) {
        waiting.add(event);
        schedule(Duration.ZERO);
    }

    private void schedule(Duration wait) {
        if (scheduled.compareAndSet(false, true)) {
            try {
                var unused = worker.schedule(this::noteAll, wait.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException closed) {
                LOG.debug("An event of a server came after the end");
            }
        }
    }

    private void noteAll() {
        scheduled.set(false);
        List<ServerEvent> batch = new ArrayList<>();
        waiting.stream().limit(MAX_BATCH).forEach(batch::add);
        if (batch.isEmpty()) {
            return;
        }
        try {
            events.note(batch);
        } catch (RuntimeException fault) {
            LOG.warn("What Discord told about servers could not be noted; trying again", fault);
            schedule(RETRY_AFTER);
            return;
        }
        batch.forEach(noted -> waiting.poll());
        schedule(Duration.ZERO);
    }

    @Override
    public void close() {
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(CLOSE_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("An event of a server was not noted in time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
