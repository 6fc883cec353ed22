package dev.cairn.bot.storage;

import dev.cairn.bot.id.ServerId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The caches on one database. Processes that share it tell each other what they change; while this one cannot hear the
 * others, nothing is kept.
 */
final class ServerCaches implements NotificationListener, AutoCloseable {
    private final Engine engine;
    private final Map<String, ServerCache<?>> caches = new ConcurrentHashMap<>();
    private boolean keeping;
    private @Nullable NotificationSubscription listening;

    ServerCaches(Engine engine) {
        this.engine = engine;
        this.keeping = !engine.isShared();
    }

    synchronized void add(ServerCache<?> cache) {
        if (caches.put(cache.name(), cache) != null) {
            throw new IllegalArgumentException("two caches of the name " + cache.name());
        }
        cache.dropAll(keeping);
        if (listening == null && engine.isShared()) {
            listening = engine.listen(this);
        }
    }

    /** Tells the other processes, when the handle's transaction commits, that a server's value has changed. */
    void announce(Handle handle, String cache, ServerId server) {
        if (engine.isShared()) {
            engine.announce(handle, cache + " " + server.value());
        }
    }

    @Override
    public void notified(String payload) {
        String[] parts = payload.split(" ", 2);
        ServerCache<?> cache = caches.get(parts[0]);
        if (cache != null && parts.length == 2 && parts[1].matches("-?\\d{1,19}")) {
            cache.drop(new ServerId(Long.parseLong(parts[1])));
        }
    }

    @Override
    public synchronized void listening(boolean now) {
        keeping = now;
        caches.values().forEach(cache -> cache.dropAll(now));
    }

    @Override
    public synchronized void close() {
        if (listening != null) {
            listening.close();
        }
    }
}
