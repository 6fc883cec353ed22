package dev.cairn.bot.discord;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import discord4j.common.close.CloseStatus;
import discord4j.common.store.Store;
import discord4j.core.DiscordClient;
import discord4j.core.GatewayDiscordClient;
import discord4j.core.event.EventDispatcher;
import discord4j.core.event.domain.lifecycle.DisconnectEvent;
import discord4j.core.event.domain.lifecycle.ReconnectEvent;
import discord4j.core.event.domain.lifecycle.ReconnectStartEvent;
import discord4j.core.retriever.EntityRetrievalStrategy;
import discord4j.core.shard.ShardingStrategy;
import discord4j.discordjson.json.gateway.RequestGuildMembers;
import discord4j.gateway.GatewayClient;
import discord4j.gateway.GatewayOptions;
import discord4j.gateway.GatewayReactorResources;
import discord4j.gateway.intent.Intent;
import discord4j.gateway.intent.IntentSet;
import discord4j.gateway.json.ShardGatewayPayload;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The connection to Discord's gateway. It asks for events of servers, which need no privileged intent. */
final class GatewayLogin implements MemberRequests {
    private static final Logger LOG = LoggerFactory.getLogger(GatewayLogin.class);
    private static final Duration STATUS_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration LOGOUT_TIMEOUT = Duration.ofSeconds(2);

    private final GatewayThread thread = new GatewayThread();
    private final Sinks.One<CloseStatus> ended = Sinks.one();
    private final AtomicReference<@Nullable CompletableFuture<GatewayDiscordClient>> opening = new AtomicReference<>();
    private final DiscordClient client;
    private final Optional<Shards> shards;
    private final IdentifyPacing identifyPacing;
    private final GatewayEvents events;

    GatewayLogin(DiscordClient client, Optional<Shards> shards, IdentifyPacing identifyPacing, GatewayEvents events) {
        this.client = client;
        this.shards = shards;
        this.identifyPacing = identifyPacing;
        this.events = events;
    }

    /** Connects up to signing in, which waits for {@link #logIn}. Does nothing if that has begun. */
    synchronized void open() {
        if (opening.get() == null) {
            opening.set(connected().toFuture());
        }
    }

    /**
     * Signs in, and returns once connected.
     *
     * @param timeout how long a shard may take to connect if it need not wait for others
     */
    void logIn(Duration timeout) {
        open();
        Mono<GatewayDiscordClient> connected = Mono.fromFuture(Objects.requireNonNull(opening.get()));
        Mono<GatewayDiscordClient> closed =
                ended.asMono().flatMap(status -> Mono.error(ConnectionFailures.closed(status)));
        Mono<GatewayDiscordClient> stalled = identifyPacing.stalled(timeout);
        identifyPacing.begin();
        Mono.firstWithSignal(connected, closed, stalled).block();
    }

    /** The client once it is connected. */
    private Optional<GatewayDiscordClient> signedIn() {
        CompletableFuture<GatewayDiscordClient> begun = opening.get();
        return begun == null || !begun.isDone() || begun.isCompletedExceptionally()
                ? Optional.empty()
                : Optional.of(begun.join());
    }

    private Mono<GatewayDiscordClient> connected() {
        return client.gateway()
                .setSharding(shards.map(Shards::strategy).orElseGet(ShardingStrategy::recommended))
                .setShardCoordinator(identifyPacing)
                .setEnabledIntents(IntentSet.of(Intent.GUILDS))
                .setStore(Store.noOp())
                .setGatewayReactorResources(resources -> GatewayReactorResources.builder(resources)
                        .httpClient(thread.client(resources.getHttpClient(), events))
                        .build())
                .setEntityRetrievalStrategy(EntityRetrievalStrategy.REST)
                .setReconnectOptions(thread.reconnect())
                .setExtraOptions(this::withReader)
                .withEventDispatcher(this::listen)
                .login(thread::gateway);
    }

    private GatewayOptions withReader(GatewayOptions options) {
        return new GatewayOptions(
                options.getToken(),
                options.getReactorResources(),
                new RedactingPayloadReader(events),
                options.getPayloadWriter(),
                options.getReconnectOptions(),
                options.getIdentifyOptions(),
                options.getInitialObserver(),
                options.getIdentifyLimiter(),
                options.getMaxMissedHeartbeatAck(),
                options.isUnpooled(),
                options.getEmissionStrategy());
    }

    private Publisher<?> listen(EventDispatcher dispatched) {
        Mono<Void> end = dispatched
                .on(DisconnectEvent.class)
                .doOnNext(event -> ended.tryEmitValue(event.getStatus()))
                .then();
        Mono<Void> lost = dispatched
                .on(ReconnectStartEvent.class)
                .doOnNext(event -> LOG.warn("The connection to Discord's gateway was lost; connecting again"))
                .then();
        Mono<Void> back = dispatched
                .on(ReconnectEvent.class)
                .doOnNext(event -> LOG.info("Connected to Discord's gateway again"))
                .then();
        return Mono.when(end, lost, back);
    }

    /** Waits until {@link #end} is called, or until Discord closes the gateway for good and says why. */
    Optional<CloseStatus> awaitEnd() {
        return ended.asMono().blockOptional();
    }

    /** Whether every shard of this process is connected at this moment, not reconnecting. */
    boolean isConnected() {
        return signedIn().filter(this::isConnected).isPresent();
    }

    private boolean isConnected(GatewayDiscordClient connected) {
        return Boolean.TRUE.equals(shards.map(Shards::indices)
                .orElseGet(() -> Flux.range(0, connected.getGatewayClientGroup().getShardCount()))
                .flatMap(shard -> isConnected(connected, shard))
                .all(Boolean::booleanValue)
                .block(STATUS_TIMEOUT));
    }

    private static Mono<Boolean> isConnected(GatewayDiscordClient gateway, int shard) {
        return Mono.justOrEmpty(gateway.getGatewayClient(shard))
                .flatMap(GatewayClient::isConnected)
                .defaultIfEmpty(false);
    }

    @Override
    public Mono<Boolean> request(ServerId server, Collection<LearnerId> people) {
        return Mono.justOrEmpty(signedIn()).flatMap(connected -> request(connected, server, people));
    }

    private static Mono<Boolean> request(
            GatewayDiscordClient connected, ServerId server, Collection<LearnerId> people) {
        int count = connected.getGatewayClientGroup().getShardCount();
        int shard = (int) ((server.value() >>> 22) % count);
        RequestGuildMembers members = RequestGuildMembers.builder()
                .guildId(Long.toUnsignedString(server.value()))
                .limit(0)
                .addAllUserIds(people.stream()
                        .map(learner -> Long.toUnsignedString(learner.value()))
                        .toList())
                .build();
        return isConnected(connected, shard)
                .filter(Boolean::booleanValue)
                .flatMap(yes -> connected
                        .getGatewayClientGroup()
                        .unicast(ShardGatewayPayload.requestGuildMembers(members, shard))
                        .thenReturn(true));
    }

    /**
     * Logs out; answers can still be sent afterwards. If Discord's close frame crosses Discord4J's own, Discord4J connects
     * again instead of leaving; that takes a network of microseconds, and the process ends soon after.
     */
    void logOut() {
        CompletableFuture<GatewayDiscordClient> begun = opening.get();
        if (begun != null) {
            begun.cancel(false); // Does nothing to one that is connected.
        }
        signedIn().ifPresent(this::logOut);
    }

    private void logOut(GatewayDiscordClient connected) {
        try {
            thread.run(connected.logout()).onErrorComplete().block(LOGOUT_TIMEOUT);
        } catch (IllegalStateException tooLate) {
            LOG.info("Discord's gateway did not close in time");
        }
    }

    /** Ends the gateway's thread, after {@link #logOut}. */
    void end() {
        ended.tryEmitEmpty();
        thread.end();
    }
}
