package dev.cairn.bot.features.servers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Keeps the settings of servers for a minute, since every reminder in a channel reads them. A change made here is seen at
 * once, a change made by another process within the minute.
 */
final class CachedServers implements ServerStore {
    private static final Duration MAX_AGE = Duration.ofMinutes(1);
    private static final int MAX_SERVERS = 10_000;

    private final ServerStore store;
    private final InteractionMetrics metrics;
    private final Cache<ServerId, ServerSettings> cache = Caffeine.newBuilder()
            .expireAfterWrite(MAX_AGE)
            .maximumSize(MAX_SERVERS)
            .build();

    CachedServers(ServerStore store, InteractionMetrics metrics) {
        this.store = store;
        this.metrics = metrics;
    }

    @Override
    public ServerSettings of(ServerId server) {
        ServerSettings cached = cache.getIfPresent(server);
        metrics.lookup("servers", cached != null);
        return cached != null ? cached : cache.get(server, store::of);
    }

    /** Holds the cache entry while the store changes, so that a reader cannot put the old settings back. */
    @Override
    public ServerSettings change(ServerId server, UnaryOperator<ServerSettings> change) {
        return Objects.requireNonNull(
                cache.asMap().compute(server, (changed, before) -> store.change(changed, change)));
    }
}
