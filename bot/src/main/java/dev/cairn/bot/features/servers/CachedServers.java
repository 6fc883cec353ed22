package dev.cairn.bot.features.servers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Remembers for a minute what servers have settled, since every reminder in a channel asks. A change goes through here
 * and is seen at once; one that another process makes, within the minute.
 */
final class CachedServers implements ServerStore {
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final ServerStore store;
    private final InteractionMetrics tally;
    private final Cache<ServerId, ServerSettings> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT_FOR).maximumSize(MOST).build();

    CachedServers(ServerStore store, InteractionMetrics tally) {
        this.store = store;
        this.tally = tally;
    }

    @Override
    public ServerSettings of(ServerId server) {
        ServerSettings remembered = known.getIfPresent(server);
        tally.lookup("servers", remembered != null);
        return remembered != null ? remembered : known.get(server, store::of);
    }

    /** While it changes nobody reads the server anew, who might put back what held before. */
    @Override
    public ServerSettings change(ServerId server, UnaryOperator<ServerSettings> change) {
        return Objects.requireNonNull(
                known.asMap().compute(server, (changed, before) -> store.change(changed, change)));
    }
}
