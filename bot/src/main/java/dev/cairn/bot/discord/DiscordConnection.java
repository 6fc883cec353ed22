package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.interaction.Catalog;
import discord4j.common.ReactorResources;
import discord4j.common.close.CloseStatus;
import discord4j.common.store.Store;
import discord4j.core.DiscordClient;
import discord4j.core.DiscordClientBuilder;
import discord4j.core.GatewayDiscordClient;
import discord4j.core.event.EventDispatcher;
import discord4j.core.event.domain.interaction.InteractionCreateEvent;
import discord4j.core.event.domain.lifecycle.DisconnectEvent;
import discord4j.core.retriever.EntityRetrievalStrategy;
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
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Cairn's presence on Discord, from the first request to the last answer. */
public final class DiscordConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordConnection.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(45);
    private static final Duration TO_LEAVE = Duration.ofSeconds(3);
    private static final Duration TO_FINISH = Duration.ofSeconds(5);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    /** Enough for a burst, so that no callback waits for a connection while Discord's three seconds run. */
    private static final int MOST_LANES = 256;

    private static final int MOST_HANDLERS = 64;
    private static final int MOST_WAITING = 10_000;

    private final Sinks.One<CloseStatus> ended = Sinks.one();
    private final InFlight inFlight = new InFlight();
    private final Scheduler handlers = Schedulers.newBoundedElastic(MOST_HANDLERS, MOST_WAITING, "handler");
    private final ConnectionProvider lanes = ConnectionProvider.builder("lanes")
            .maxConnections(MOST_LANES)
            .pendingAcquireMaxCount(MOST_WAITING)
            .maxIdleTime(Duration.ofSeconds(50))
            .build();
    private final GatewayThread gatewayThread = new GatewayThread();
    private final DiscordClient client;
    private final Interactions interactions;
    private final AtomicReference<@Nullable GatewayDiscordClient> gateway = new AtomicReference<>();
    private final AtomicBoolean closing = new AtomicBoolean();

    private DiscordConnection(String token, URI apiUrl, Catalog catalog, Clock clock) {
        HttpClient http = HttpClient.create().compress(true).secure().responseTimeout(ANSWER_WITHIN);
        HttpClient laneClient = HttpClient.create(lanes).compress(true).secure();
        this.client = DiscordClientBuilder.create(token)
                .setReactorResources(ReactorResources.builder().httpClient(http).build())
                .build(options -> new LaneRouter(at(apiUrl, options), laneClient));
        this.interactions = new Interactions(client.getCoreResources().getRouter(), catalog, clock, handlers);
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
     * Connects, registers the commands and begins to answer.
     *
     * @param apiUrl the REST base with its version, as in {@code https://discord.com/api/v10}
     * @throws ConnectionProblem if the token is refused, the API cannot be reached, or the gateway turns Cairn away
     */
    public static DiscordConnection open(String token, URI apiUrl, Catalog catalog, Clock clock)
            throws ConnectionProblem {
        DiscordConnection connection = new DiscordConnection(token, apiUrl, catalog, clock);
        try {
            connection.connect(catalog);
            return connection;
        } catch (RuntimeException fault) {
            connection.close();
            throw Faults.starting(fault, apiUrl);
        }
    }

    private void connect(Catalog catalog) {
        long application = applicationId();
        new CommandRegistrar(
                        client.getApplicationService(),
                        client.getCoreResources().getJacksonResources().getObjectMapper())
                .register(application, catalog)
                .block(TO_CONNECT);
        Mono<GatewayDiscordClient> connected = client.gateway()
                .setEnabledIntents(IntentSet.none())
                .setStore(Store.noOp())
                .setGatewayReactorResources(resources -> GatewayReactorResources.builder(resources)
                        .httpClient(gatewayThread.client(resources.getHttpClient()))
                        .build())
                .setEntityRetrievalStrategy(EntityRetrievalStrategy.REST)
                .setExtraOptions(this::discreet)
                .withEventDispatcher(this::listen)
                .login();
        Mono<GatewayDiscordClient> turnedAway = ended.asMono().flatMap(status -> Mono.error(Faults.closed(status)));
        gateway.set(Mono.firstWithSignal(connected, turnedAway).block(TO_CONNECT));
        LOG.info("Connected to Discord as application {}", application);
    }

    private GatewayOptions discreet(GatewayOptions options) {
        return new GatewayOptions(
                options.getToken(),
                options.getReactorResources(),
                new DiscreetReader(
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

    private Publisher<?> listen(EventDispatcher events) {
        Mono<Void> answers =
                events.on(InteractionCreateEvent.class).doOnNext(this::answer).then();
        Mono<Void> end = events.on(DisconnectEvent.class)
                .doOnNext(event -> ended.tryEmitValue(event.getStatus()))
                .then();
        return Mono.when(answers, end);
    }

    /** Subscribed on its own, so that no interaction waits for another and no fault ends the stream of events. */
    private void answer(InteractionCreateEvent event) {
        inFlight.enter();
        Mono.defer(() -> interactions.answer(event.getInteraction().getData()))
                .doFinally(signal -> inFlight.leave())
                .subscribe(done -> {}, fault -> LOG.error("An interaction could not be read", fault));
    }

    /**
     * Waits until Discord ends the connection for good, or until it is closed from here.
     *
     * @throws ConnectionProblem if it was Discord who ended it
     */
    public void awaitEnd() throws ConnectionProblem {
        CloseStatus status = ended.asMono().block();
        if (status != null && !closing.get()) {
            throw Faults.closed(status);
        }
    }

    /** Takes no more interactions, finishes those in hand, and leaves. */
    @Override
    public void close() {
        if (closing.getAndSet(true)) {
            return;
        }
        GatewayDiscordClient connected = gateway.get();
        if (connected != null) {
            gatewayThread
                    .run(connected.logout())
                    .timeout(TO_LEAVE)
                    .onErrorComplete()
                    .block();
        }
        if (!inFlight.awaitNone(TO_FINISH)) {
            LOG.warn("Some answers were not finished in time");
        }
        ended.tryEmitEmpty();
        handlers.dispose();
        lanes.dispose();
        gatewayThread.end();
    }
}
