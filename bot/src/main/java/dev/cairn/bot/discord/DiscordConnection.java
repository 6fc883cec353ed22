package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.delivery.RateLimits;
import dev.cairn.bot.discord.rest.InteractionRouter;
import dev.cairn.bot.discord.rest.MeteredRouter;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.InteractionResult;
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
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

/** The connection to Discord: the gateway, the REST client, and the threads that answer interactions. */
public final class DiscordConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordConnection.class);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(45);
    private static final Duration LOGOUT_TIMEOUT = Duration.ofSeconds(2);
    /** Docker kills a process ten seconds after asking it to stop; the remaining two are for the database. */
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(8);

    private static final Duration STATUS_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(10);
    /** Enough for a burst: a callback that waited for a connection would miss Discord's three seconds. */
    private static final int MAX_INTERACTION_CONNECTIONS = 256;

    private static final int MAX_HANDLER_THREADS = 64;
    private static final int MAX_WAITING = 10_000;

    private final Sinks.One<CloseStatus> ended = Sinks.one();
    /** Has one party for each interaction being answered, and one that arrives when the connection closes. */
    private final Phaser answering = new Phaser(1);

    private final HandlerPool handlers =
            new HandlerPool(Schedulers.newBoundedElastic(MAX_HANDLER_THREADS, MAX_WAITING, "handler"));
    private final ConnectionProvider interactionConnections = ConnectionProvider.builder("interactions")
            .maxConnections(MAX_INTERACTION_CONNECTIONS)
            .pendingAcquireMaxCount(MAX_WAITING)
            .maxIdleTime(Duration.ofSeconds(50))
            .build();
    private final GatewayThread gatewayThread = new GatewayThread();
    private final CommandIds commandIds = new CommandIds();
    private final CardRenderer cardRenderer = new CardRenderer(commandIds);
    private final BotAccount account;
    private final IdentifyPacing identifyPacing;
    private final Clock clock;
    private final InteractionMetrics metrics;
    private final DiscordClient client;
    private final MeteredRouter router;
    private final Courier courier;
    private final Members members;
    private final AtomicReference<@Nullable GatewayDiscordClient> gateway = new AtomicReference<>();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicBoolean loggedOut = new AtomicBoolean();

    /**
     * Prepares the connection without opening it.
     *
     * @param limits what this process shares with others that have the same token
     */
    public DiscordConnection(BotAccount account, Clock clock, InteractionMetrics metrics, RateLimits limits) {
        this.account = account;
        this.clock = clock;
        this.metrics = metrics;
        HttpClient http = HttpClient.create().compress(true).secure().responseTimeout(RESPONSE_TIMEOUT);
        HttpClient interactionClient =
                HttpClient.create(interactionConnections).compress(true).secure();
        ReactorResources resources = ReactorResources.builder().httpClient(http).build();
        this.client = DiscordClientBuilder.create(account.token())
                .setReactorResources(resources)
                .build(options -> new MeteredRouter(
                        new InteractionRouter(at(account.apiUrl(), options), interactionClient), resources, metrics));
        this.router = (MeteredRouter) client.getCoreResources().getRouter();
        this.courier = new DiscordCourier(router, limits.unprompted(), cardRenderer);
        this.identifyPacing = new IdentifyPacing(limits.identify());
        this.members = new DiscordMembers(router, clock, metrics);
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
     * Registers the commands, connects to the gateway and begins to answer. Closes the connection if that fails.
     *
     * @throws ConnectionException if the token is refused, the API cannot be reached, or the gateway closes for good
     */
    public void connect(Catalog catalog) throws ConnectionException {
        try {
            logIn(catalog, new Interactions(router, new Routing(catalog, clock), handlers, metrics, cardRenderer));
        } catch (RuntimeException fault) {
            close();
            throw ConnectionFailures.starting(fault, account.apiUrl());
        }
    }

    private void logIn(Catalog catalog, Interactions interactions) {
        long application = applicationId();
        new CommandRegistrar(
                        client.getApplicationService(),
                        client.getCoreResources().getJacksonResources().getObjectMapper(),
                        commandIds)
                .register(application, catalog)
                .block(CONNECT_TIMEOUT);
        Mono<GatewayDiscordClient> connected = client.gateway()
                .setSharding(account.shards().map(Shards::strategy).orElseGet(ShardingStrategy::recommended))
                .setShardCoordinator(identifyPacing)
                .setEnabledIntents(IntentSet.none())
                .setStore(Store.noOp())
                .setGatewayReactorResources(resources -> GatewayReactorResources.builder(resources)
                        .httpClient(gatewayThread.client(resources.getHttpClient()))
                        .build())
                .setEntityRetrievalStrategy(EntityRetrievalStrategy.REST)
                .setExtraOptions(this::withRedactingReader)
                .withEventDispatcher(events -> listen(events, interactions))
                .login();
        Mono<GatewayDiscordClient> closed =
                ended.asMono().flatMap(status -> Mono.error(ConnectionFailures.closed(status)));
        Mono<GatewayDiscordClient> stalled = identifyPacing.stalled(CONNECT_TIMEOUT);
        gateway.set(Mono.firstWithSignal(connected, closed, stalled).block());
        LOG.info("Connected to Discord as application {}", application);
    }

    private GatewayOptions withRedactingReader(GatewayOptions options) {
        return new GatewayOptions(
                options.getToken(),
                options.getReactorResources(),
                new RedactingPayloadReader(
                        client.getCoreResources().getJacksonResources().getObjectMapper(), this::countUnread),
                options.getPayloadWriter(),
                options.getReconnectOptions(),
                options.getIdentifyOptions(),
                options.getInitialObserver(),
                options.getIdentifyLimiter(),
                options.getMaxMissedHeartbeatAck(),
                options.isUnpooled(),
                options.getEmissionStrategy());
    }

    /** Reads the id alone: Discord drops and adds fields here that Discord4J's own type requires. */
    private long applicationId() {
        JsonNode application = Routes.APPLICATION_INFO_GET
                .newRequest()
                .exchange(client.getCoreResources().getRouter())
                .bodyToMono(JsonNode.class)
                .block(CONNECT_TIMEOUT);
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

    /**
     * Subscribes to each answer separately, so that no interaction waits for another and no fault ends the event
     * stream.
     */
    private void answer(InteractionCreateEvent event, Interactions interactions) {
        if (loggedOut.get()) {
            return;
        }
        answering.register();
        Mono.defer(() -> interactions.answer(event.getInteraction().getData()))
                .doFinally(signal -> answering.arriveAndDeregister())
                .subscribe(done -> {}, fault -> {
                    LOG.error("An interaction could not be read", fault);
                    countUnread();
                });
    }

    private void countUnread() {
        metrics.interaction(
                Routing.UNREADABLE,
                InteractionReader.Kind.OTHER.metricLabel(),
                InteractionResult.UNANSWERED,
                Duration.ZERO);
    }

    /**
     * Waits until {@link #close} is called or Discord closes the gateway for good.
     *
     * @throws ConnectionException if Discord closed it
     */
    public void awaitEnd() throws ConnectionException {
        CloseStatus status = ended.asMono().block();
        if (status != null && !closing.get()) {
            throw ConnectionFailures.closed(status);
        }
    }

    /** Whether every shard of this process is connected to the gateway at this moment, not reconnecting. */
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
                        .block(STATUS_TIMEOUT));
    }

    /** Sends messages, also before {@link #connect}: it needs no gateway. */
    public Courier courier() {
        return courier;
    }

    public Members members() {
        return members;
    }

    /** The number of interactions that wait for a handler thread. */
    public int handlersWaiting() {
        return handlers.waiting();
    }

    /** The number of requests of interactions that Discord has not answered yet. */
    public int interactionRequestsInFlight() {
        return router.interactionRequestsInFlight();
    }

    /**
     * Leaves the gateway, then finishes the answers that have begun, within eight seconds. A concurrent call waits for
     * that too, so that its caller does not close the database before the last answers.
     */
    @Override
    public synchronized void close() {
        if (closing.getAndSet(true)) {
            return;
        }
        long end = System.nanoTime() + CLOSE_TIMEOUT.toNanos();
        logOut();
        loggedOut.set(true);
        awaitAnswers(Duration.ofNanos(end - System.nanoTime()));
        ended.tryEmitEmpty();
        handlers.dispose();
        interactionConnections.dispose();
        gatewayThread.end();
    }

    private void awaitAnswers(Duration timeout) {
        int phase = answering.arriveAndDeregister();
        try {
            answering.awaitAdvanceInterruptibly(phase, timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            LOG.warn("Some answers were not finished in time");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Logs out of the gateway, which answers do not need. If Discord's close frame crosses Discord4J's own, Discord4J
     * connects again instead of leaving; that takes a network of microseconds, and the process ends soon after.
     */
    private void logOut() {
        GatewayDiscordClient connected = gateway.get();
        if (connected == null) {
            return;
        }
        try {
            gatewayThread.run(connected.logout()).onErrorComplete().block(LOGOUT_TIMEOUT);
        } catch (IllegalStateException tooLate) {
            LOG.info("Discord's gateway did not close in time");
        }
    }
}
