package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.delivery.RateLimits;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.interaction.ServerChannels;
import dev.cairn.bot.interaction.ServerEvent;
import discord4j.common.close.CloseStatus;
import discord4j.common.util.TokenUtil;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The connection to Discord: the gateway, the REST client, and the threads that answer interactions. */
public final class DiscordConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordConnection.class);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(45);
    /** Docker kills a process ten seconds after asking it to stop; the remaining two are for the database. */
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(8);

    /**
     * How long signing in waits for the rehearsal: the first few answers load what all need, and more of them would delay the
     * start by more than they make the first real answer faster.
     */
    private static final Duration WARM_UP_TIMEOUT = Duration.ofMillis(200);

    private static final int MAX_HANDLER_THREADS = 64;
    private static final int MAX_WAITING = 10_000;

    private final HandlerPool handlers =
            new HandlerPool(Schedulers.fromExecutorService(new HandlerThreads(MAX_HANDLER_THREADS, MAX_WAITING)));
    private final CommandIds commandIds = new CommandIds();
    private final CardRenderer cardRenderer = new CardRenderer(commandIds);
    private final PendingAnswers answers = new PendingAnswers();
    private final FirstRequests first;
    private final Clock clock;
    private final InteractionMetrics metrics;
    private final DiscordApi api;
    private final GatewayLogin gateway;
    private final ServerEventReader servers;
    private final DiscordCourier courier;
    private final DiscordMembers members;
    private final ServerChannels serverChannels;
    private final AtomicReference<@Nullable Interactions> interactions = new AtomicReference<>();
    private final AtomicReference<@Nullable WarmUp> rehearsing = new AtomicReference<>();
    private final AtomicReference<@Nullable ServerEventQueue> serverEvents = new AtomicReference<>();
    private final AtomicBoolean closing = new AtomicBoolean();

    /**
     * Prepares the connection without opening it.
     *
     * @param limits what this process shares with others that have the same token
     */
    public DiscordConnection(BotAccount account, Clock clock, InteractionMetrics metrics, RateLimits limits) {
        this(FirstRequests.send(account, metrics), clock, metrics, limits);
    }

    /** Prepares the connection for an account of which Discord is being asked already, which is closed with it. */
    public DiscordConnection(FirstRequests first, Clock clock, InteractionMetrics metrics, RateLimits limits) {
        this.first = first;
        this.clock = clock;
        this.metrics = metrics;
        this.api = first.api();
        this.servers = new ServerEventReader(clock, this::note);
        this.gateway = new GatewayLogin(
                api.client(),
                first.account().shards(),
                new IdentifyPacing(limits.identify()),
                new GatewayEvents(api.mapper(), this::read, this::countUnread));
        this.courier = new DiscordCourier(api.router(), limits.unprompted(), cardRenderer);
        this.members = new DiscordMembers(api.router(), gateway, clock, metrics);
        this.serverChannels = new DiscordServerChannels(
                api.router(), TokenUtil.getSelfId(first.account().token()));
    }

    /** Opens the gateway without signing in, which waits for {@link #connect}: nothing of Cairn can answer before. */
    public void open() {
        gateway.open();
    }

    /**
     * Registers the commands, connects to the gateway and begins to answer. Closes the connection if that fails.
     *
     * @throws ConnectionException if the token is refused, the API cannot be reached, or the gateway closes for good
     */
    public void connect(Catalog catalog) throws ConnectionException {
        try {
            serverEvents.set(new ServerEventQueue(catalog.serverEvents()));
            interactions.set(
                    new Interactions(api.interactions(), new Routing(catalog, clock), handlers, metrics, cardRenderer));
            logIn(catalog);
        } catch (RuntimeException fault) {
            close();
            throw ConnectionFailures.starting(fault, first.account().apiUrl());
        }
    }

    private void logIn(Catalog catalog) {
        WarmUp warmUp = new WarmUp(api.mapper(), catalog, clock, handlers);
        rehearsing.set(warmUp);
        CompletableFuture<Void> warm = warmUp.begin(WARM_UP_TIMEOUT);
        long application = first.application(CONNECT_TIMEOUT);
        new CommandRegistrar(api.router(), application, commandIds)
                .register(catalog, first.commands())
                .block(CONNECT_TIMEOUT);
        api.interactions().prepare();
        warm.join();
        gateway.logIn(CONNECT_TIMEOUT);
        LOG.info("Connected to Discord as application {}", application);
    }

    private void read(GatewayFrame frame) {
        if (frame.isInteraction()) {
            answers.begin(() -> answer(frame.data()), this::countUnread);
        } else {
            servers.read(frame);
            members.read(frame);
        }
    }

    private Mono<Void> answer(JsonNode interaction) {
        WarmUp warmUp = rehearsing.get();
        if (warmUp != null) {
            warmUp.cancel();
        }
        members.saw(new PlaceReader(interaction));
        return Mono.justOrEmpty(interactions.get()).flatMap(receiver -> receiver.answer(interaction));
    }

    private void note(ServerEvent event) {
        ServerEventQueue queue = serverEvents.get();
        if (queue != null) {
            queue.add(event);
        }
    }

    private void countUnread() {
        Interactions.countUnread(metrics);
    }

    /**
     * Waits until {@link #close} is called or Discord closes the gateway for good.
     *
     * @throws ConnectionException if Discord closed it
     */
    public void awaitEnd() throws ConnectionException {
        Optional<CloseStatus> status = gateway.awaitEnd();
        if (status.isPresent() && !closing.get()) {
            throw ConnectionFailures.closed(status.get());
        }
    }

    /** Whether every shard of this process is connected to the gateway at this moment, not reconnecting. */
    public boolean isConnected() {
        return gateway.isConnected();
    }

    /** Sends messages, also before {@link #connect}: it needs no gateway. */
    public Courier courier() {
        return courier;
    }

    public Memberships members() {
        return members;
    }

    /** Forgets what this process remembers of a person: memberships, names, and their channel for direct messages. */
    public void forget(LearnerId learner) {
        members.forget(learner);
        courier.forget(learner);
    }

    /** The channels of servers; usable before {@link #connect} too. */
    public ServerChannels serverChannels() {
        return serverChannels;
    }

    /** The number of interactions that wait for a handler thread. */
    public int handlersWaiting() {
        return handlers.waiting();
    }

    /** The number of requests of interactions that Discord has not answered yet. */
    public int interactionRequestsInFlight() {
        return api.interactions().inFlight();
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
        gateway.logOut();
        answers.stop();
        WarmUp warmUp = rehearsing.get();
        if (warmUp != null) {
            warmUp.stop();
        }
        ServerEventQueue queue = serverEvents.get();
        if (queue != null) {
            queue.close();
        }
        answers.await(Duration.ofNanos(end - System.nanoTime()));
        handlers.dispose();
        first.close();
        gateway.end();
    }
}
