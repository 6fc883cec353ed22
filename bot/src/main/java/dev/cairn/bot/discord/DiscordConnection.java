package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.delivery.RateLimiter;
import dev.cairn.bot.discord.rest.InteractionRouter;
import dev.cairn.bot.discord.rest.MeteredRouter;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Members;
import discord4j.common.ReactorResources;
import discord4j.common.close.CloseStatus;
import discord4j.common.store.Store;
import discord4j.core.DiscordClient;
import discord4j.core.DiscordClientBuilder;
import discord4j.core.GatewayDiscordClient;
import discord4j.core.event.EventDispatcher;
import discord4j.core.event.domain.interaction.InteractionCreateEvent;
import discord4j.core.event.domain.lifecycle.DisconnectEvent;
import discord4j.core.event.domain.lifecycle.ReconnectEvent;
import discord4j.core.event.domain.lifecycle.ReconnectStartEvent;
import discord4j.core.retriever.EntityRetrievalStrategy;
import discord4j.core.shard.ShardingStrategy;
import discord4j.gateway.GatewayClient;
import discord4j.gateway.GatewayOptions;
import discord4j.gateway.GatewayReactorResources;
import discord4j.gateway.intent.IntentSet;
import discord4j.rest.request.RouterOptions;
import discord4j.rest.route.Routes;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Cairn's presence on Discord, from the first request to the last answer. */
public final class DiscordConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordConnection.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(45);
    private static final Duration TO_LEAVE = Duration.ofSeconds(2);
    /** Whoever stops a process kills it after ten seconds; the rest is for the database. */
    private static final Duration TO_FINISH = Duration.ofSeconds(8);

    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    /** Enough for a burst, so that no callback waits for a connection while Discord's three seconds run. */
    private static final int MOST_LANES = 256;

    private static final int MOST_HANDLERS = 64;
    private static final int MOST_WAITING = 10_000;

    private final Sinks.One<CloseStatus> ended = Sinks.one();
    private final InFlight inFlight = new InFlight();
    private final HandlerPool handlers =
            new HandlerPool(Schedulers.newBoundedElastic(MOST_HANDLERS, MOST_WAITING, "handler"));
    private final ConnectionProvider lanes = ConnectionProvider.builder("lanes")
            .maxConnections(MOST_LANES)
            .pendingAcquireMaxCount(MOST_WAITING)
            .maxIdleTime(Duration.ofSeconds(50))
            .build();
    private final GatewayThread gatewayThread = new GatewayThread();
    private final BotAccount account;
    private final Clock clock;
    private final InteractionMetrics tally;
    private final DiscordClient client;
    private final MeteredRouter router;
    private final Courier courier;
    private final Members members;
    private final AtomicReference<@Nullable GatewayDiscordClient> gateway = new AtomicReference<>();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicBoolean left = new AtomicBoolean();

    /**
     * Begins nothing yet.
     *
     * @param turns for what is sent of Cairn's own accord
     */
    public DiscordConnection(BotAccount account, Clock clock, InteractionMetrics tally, RateLimiter turns) {
        this.account = account;
        this.clock = clock;
        this.tally = tally;
        HttpClient http = HttpClient.create().compress(true).secure().responseTimeout(ANSWER_WITHIN);
        HttpClient laneClient = HttpClient.create(lanes).compress(true).secure();
        ReactorResources resources = ReactorResources.builder().httpClient(http).build();
        this.client = DiscordClientBuilder.create(account.token())
                .setReactorResources(resources)
                .build(options -> new MeteredRouter(
                        new InteractionRouter(at(account.apiUrl(), options), laneClient), resources, tally));
        this.router = (MeteredRouter) client.getCoreResources().getRouter();
        this.courier = new DiscordCourier(router, turns);
        this.members = new DiscordMembers(router, clock, tally);
    }

    private static RouterOptions at(URI apiUrl, RouterOptions options) {
        return new RouterOptions(
                options.getToken(),
                options.getReactorResources(),
                options.getExchangeStrategies(),
                options.getResponseTransformers(),
                options.getGlobalRateLimiter(),
                options.getRequestQueueFactory(),
                apiUrl.toString());
    }

    /**
     * Connects, registers the commands and begins to answer; or closes.
     *
     * @throws ConnectionException if the token is refused, the API cannot be reached, or the gateway turns Cairn away
     */
    public void connect(Catalog catalog) throws ConnectionException {
        try {
            logIn(catalog, new Interactions(router, new Routing(catalog, clock), handlers, tally));
        } catch (RuntimeException fault) {
            close();
            throw ConnectionFailures.starting(fault, account.apiUrl());
        }
    }

    private void logIn(Catalog catalog, Interactions interactions) {
        long application = applicationId();
        new CommandRegistrar(
                        client.getApplicationService(),
                        client.getCoreResources().getJacksonResources().getObjectMapper())
                .register(application, catalog)
                .block(TO_CONNECT);
        Mono<GatewayDiscordClient> connected = client.gateway()
                .setSharding(account.shards().map(Shards::strategy).orElseGet(ShardingStrategy::recommended))
                .setEnabledIntents(IntentSet.none())
                .setStore(Store.noOp())
                .setGatewayReactorResources(resources -> GatewayReactorResources.builder(resources)
                        .httpClient(gatewayThread.client(resources.getHttpClient()))
                        .build())
                .setEntityRetrievalStrategy(EntityRetrievalStrategy.REST)
                .setExtraOptions(this::discreet)
                .withEventDispatcher(events -> listen(events, interactions))
                .login();
        Mono<GatewayDiscordClient> turnedAway =
                ended.asMono().flatMap(status -> Mono.error(ConnectionFailures.closed(status)));
        gateway.set(Mono.firstWithSignal(connected, turnedAway).block(TO_CONNECT));
        LOG.info("Connected to Discord as application {}", application);
    }

    private GatewayOptions discreet(GatewayOptions options) {
        return new GatewayOptions(
                options.getToken(),
                options.getReactorResources(),
                new RedactingPayloadReader(
                        client.getCoreResources().getJacksonResources().getObjectMapper()),
                options.getPayloadWriter(),
                options.getReconnectOptions(),
                options.getIdentifyOptions(),
                options.getInitialObserver(),
                options.getIdentifyLimiter(),
                options.getMaxMissedHeartbeatAck(),
                options.isUnpooled(),
                options.getEmissionStrategy());
    }

    /** Only the id is read: Discord drops and adds fields here that Discord4J's own type insists on. */
    private long applicationId() {
        JsonNode application = Routes.APPLICATION_INFO_GET
                .newRequest()
                .exchange(client.getCoreResources().getRouter())
                .bodyToMono(JsonNode.class)
                .block(TO_CONNECT);
        return Objects.requireNonNull(application).path("id").asLong();
    }

    private Publisher<?> listen(EventDispatcher events, Interactions interactions) {
        Mono<Void> answers = events.on(InteractionCreateEvent.class)
                .doOnNext(event -> answer(event, interactions))
                .then();
        Mono<Void> end = events.on(DisconnectEvent.class)
                .doOnNext(event -> ended.tryEmitValue(event.getStatus()))
                .then();
        Mono<Void> lost = events.on(ReconnectStartEvent.class)
                .doOnNext(event -> LOG.warn("The connection to Discord's gateway was lost; connecting again"))
                .then();
        Mono<Void> back = events.on(ReconnectEvent.class)
                .doOnNext(event -> LOG.info("Connected to Discord's gateway again"))
                .then();
        return Mono.when(answers, end, lost, back);
    }

    /** Subscribed on its own, so that no interaction waits for another and no fault ends the stream of events. */
    private void answer(InteractionCreateEvent event, Interactions interactions) {
        if (left.get()) {
            return;
        }
        inFlight.enter();
        Mono.defer(() -> interactions.answer(event.getInteraction().getData()))
                .doFinally(signal -> inFlight.leave())
                .subscribe(done -> {}, fault -> LOG.error("An interaction could not be read", fault));
    }

    /**
     * Waits until Discord ends the connection for good, or until it is closed from here.
     *
     * @throws ConnectionException if it was Discord who ended it
     */
    public void awaitEnd() throws ConnectionException {
        CloseStatus status = ended.asMono().block();
        if (status != null && !closing.get()) {
            throw ConnectionFailures.closed(status);
        }
    }

    /** Whether the gateway of every shard of this process is connected, and not between two tries. */
    public boolean isConnected() {
        GatewayDiscordClient connected = gateway.get();
        return connected != null
                && Boolean.TRUE.equals(account.shards()
                        .map(Shards::indices)
                        .orElseGet(() ->
                                Flux.range(0, connected.getGatewayClientGroup().getShardCount()))
                        .flatMap(shard -> Mono.justOrEmpty(connected.getGatewayClient(shard))
                                .flatMap(GatewayClient::isConnected)
                                .defaultIfEmpty(false))
                        .all(Boolean::booleanValue)
                        .block(AT_ONCE));
    }

    /** Sends from the start: it needs no gateway. */
    public Courier courier() {
        return courier;
    }

    public Members members() {
        return members;
    }

    /** How many interactions wait for a thread to be handled on. */
    public int handlersWaiting() {
        return handlers.waiting();
    }

    /** How many requests of interactions are under way to Discord. */
    public int lanesInUse() {
        return router.lanesInUse();
    }

    /**
     * Takes no more interactions, finishes those in hand, and leaves, within eight seconds. Whoever calls it meanwhile
     * waits until that is done, so that nobody takes the database from under the last answers.
     */
    @Override
    public synchronized void close() {
        if (closing.getAndSet(true)) {
            return;
        }
        long end = System.nanoTime() + TO_FINISH.toNanos();
        leave();
        left.set(true);
        if (!inFlight.awaitNone(Duration.ofNanos(end - System.nanoTime()))) {
            LOG.warn("Some answers were not finished in time");
        }
        ended.tryEmitEmpty();
        handlers.dispose();
        lanes.dispose();
        gatewayThread.end();
    }

    /**
     * Answers need no gateway: without it, only no new work comes in. Discord4J comes back instead of leaving when the
     * other side's goodbye crosses its own, which takes a network of microseconds; the process ends soon after.
     */
    private void leave() {
        GatewayDiscordClient connected = gateway.get();
        if (connected == null) {
            return;
        }
        try {
            gatewayThread.run(connected.logout()).onErrorComplete().block(TO_LEAVE);
        } catch (IllegalStateException tooLate) {
            LOG.info("Discord's gateway did not say goodbye in time");
        }
    }
}
