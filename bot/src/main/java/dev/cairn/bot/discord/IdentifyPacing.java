package dev.cairn.bot.discord;

import dev.cairn.bot.delivery.IdentifyLimiter;
import dev.cairn.bot.delivery.LocalIdentifyLimiter;
import dev.cairn.bot.interaction.UnavailableException;
import discord4j.core.shard.LocalShardCoordinator;
import discord4j.core.shard.ShardCoordinator;
import discord4j.gateway.SessionInfo;
import discord4j.gateway.ShardInfo;
import discord4j.gateway.limiter.PayloadTransformer;
import io.netty.buffer.ByteBuf;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Lets each shard's IDENTIFY wait until Cairn can answer, and then for its time among all processes with the same token. */
final class IdentifyPacing implements ShardCoordinator {
    private static final Logger LOG = LoggerFactory.getLogger(IdentifyPacing.class);
    private static final Duration CHECK_INTERVAL = Duration.ofSeconds(1);
    private static final Duration WORTH_A_LINE = Duration.ofSeconds(10);

    private final ShardCoordinator shards = LocalShardCoordinator.create();
    private final Sinks.Empty<Void> begun = Sinks.empty();
    private final IdentifyLimiter limiter;
    private final IdentifyLimiter ownPace = new LocalIdentifyLimiter();
    /** When the latest IDENTIFY of this process is due, by {@link System#nanoTime}. */
    private final AtomicLong latest = new AtomicLong(System.nanoTime());

    IdentifyPacing(IdentifyLimiter limiter) {
        this.limiter = limiter;
    }

    /** Lets the shards sign in from now on. */
    void begin() {
        begun.tryEmitEmpty();
    }

    @Override
    public PayloadTransformer getIdentifyLimiter(ShardInfo shard, int maxConcurrency) {
        int bucket = shard.getIndex() % maxConcurrency;
        return payloads -> Flux.from(payloads).concatMap(payload -> paced(payload, bucket));
    }

    private Mono<ByteBuf> paced(ByteBuf payload, int bucket) {
        Mono<Duration> reserved = Mono.fromCallable(() -> reserve(bucket)).subscribeOn(Schedulers.boundedElastic());
        return begun.asMono().then(reserved).flatMap(Mono::delay).thenReturn(payload);
    }

    private Duration reserve(int bucket) {
        Duration wait = next(bucket);
        if (wait.compareTo(WORTH_A_LINE) > 0) {
            LOG.info("Signing in to Discord in {} s, after other shards", wait.toSeconds());
        }
        latest.accumulateAndGet(System.nanoTime() + wait.toNanos(), (before, due) -> due - before > 0 ? due : before);
        return wait;
    }

    /** While the database is away, paces this process alone: the gateway must connect, so that people can be told. */
    private Duration next(int bucket) {
        try {
            return limiter.next(bucket);
        } catch (UnavailableException away) {
            LOG.warn("Signing in to Discord without regard to other processes: {}", away.getMessage());
            return ownPace.next(bucket);
        }
    }

    /** Fails when this process's latest IDENTIFY was due longer ago than this. */
    <T> Mono<T> stalled(Duration limit) {
        latest.set(System.nanoTime());
        return Flux.interval(CHECK_INTERVAL)
                .filter(tick -> System.nanoTime() - latest.get() > limit.toNanos())
                .next()
                .flatMap(tick ->
                        Mono.error(new TimeoutException("no answer to IDENTIFY in " + limit.toSeconds() + " s")));
    }

    @Override
    public Mono<Void> publishConnected(ShardInfo shard) {
        return shards.publishConnected(shard);
    }

    @Override
    public Mono<Void> publishDisconnected(ShardInfo shard, @Nullable SessionInfo session) {
        return shards.publishDisconnected(shard, session);
    }

    @Override
    public Mono<Integer> getConnectedCount() {
        return shards.getConnectedCount();
    }
}
