package dev.cairn.bot.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import java.time.Duration;
import org.jdbi.v3.core.Handle;

/**
 * Keeps one value of each server for a minute at most: its settings, its groups. Nothing that decides what a person may
 * do or see belongs in here, and no progress.
 *
 * <p>A transaction that changes the value calls {@link #changed}. The value is dropped once that transaction has
 * committed, here and in the other processes that share the database, and a load that began before is not kept.
 *
 * @param <V> the immutable value
 */
public final class ServerCache<V> {
    private static final Duration MAX_AGE = Duration.ofMinutes(1);
    private static final int MAX_SERVERS = 10_000;

    private final String name;
    private final Database database;
    private final InteractionMetrics metrics;
    private final Loader<V> loader;
    private final Cache<ServerId, V> cache = Caffeine.newBuilder()
            .expireAfterWrite(MAX_AGE)
            .maximumSize(MAX_SERVERS)
            .executor(Runnable::run) // Waking another thread for the upkeep costs more than the upkeep.
            .build();
    private final Object lock = new Object();
    /** Counts the drops, so that a load can tell whether one came between. */
    private long drops;

    private boolean keeping = true;

    private ServerCache(String name, Database database, InteractionMetrics metrics, Loader<V> loader) {
        this.name = name;
        this.database = database;
        this.metrics = metrics;
        this.loader = loader;
    }

    /** Reads the value of a server. */
    public interface Loader<V> {
        /** Reads it on a snapshot of the database. */
        V load(Handle handle, ServerId server);
    }

    /**
     * Creates a cache.
     *
     * @param name what it keeps, for metrics and for other processes; two caches of a database have different names
     */
    public static <V> ServerCache<V> on(Database database, String name, InteractionMetrics metrics, Loader<V> loader) {
        ServerCache<V> cache = new ServerCache<>(name, database, metrics, loader);
        database.serverCaches().add(cache);
        return cache;
    }

    /** The value of a server, read if it is not kept. Not for use inside a transaction. */
    public V of(ServerId server) {
        V kept = cache.getIfPresent(server);
        metrics.lookup(name, kept != null);
        return kept != null ? kept : load(server);
    }

    private V load(ServerId server) {
        long before;
        synchronized (lock) {
            before = drops;
        }
        V loaded = database.read(handle -> loader.load(handle, server));
        synchronized (lock) {
            if (keeping && drops == before) {
                cache.put(server, loaded);
            }
        }
        return loaded;
    }

    /** Drops the server's value everywhere once the handle's transaction has committed. */
    public void changed(Handle handle, ServerId server) {
        database.serverCaches().announce(handle, name, server);
        handle.afterCommit(() -> drop(server));
    }

    String name() {
        return name;
    }

    void drop(ServerId server) {
        synchronized (lock) {
            drops++;
            cache.invalidate(server);
        }
    }

    /**
     * Drops everything.
     *
     * @param keep whether to keep what is loaded from now on
     */
    void dropAll(boolean keep) {
        synchronized (lock) {
            drops++;
            keeping = keep;
            cache.invalidateAll();
        }
    }
}
