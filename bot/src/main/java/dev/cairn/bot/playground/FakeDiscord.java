package dev.cairn.bot.playground;

import dev.cairn.bot.playground.clock.ClockMover;
import dev.cairn.bot.playground.commands.RegisteredCommands;
import dev.cairn.bot.playground.faults.FaultInjector;
import dev.cairn.bot.playground.faults.TroubleSwitch;
import dev.cairn.bot.playground.gateway.Gateway;
import dev.cairn.bot.playground.http.LoopbackServer;
import dev.cairn.bot.playground.interactions.CallbackReceiver;
import dev.cairn.bot.playground.interactions.FollowUps;
import dev.cairn.bot.playground.interactions.InteractionRegistry;
import dev.cairn.bot.playground.interactions.UserActions;
import dev.cairn.bot.playground.messages.MessageWriter;
import dev.cairn.bot.playground.page.PageApi;
import dev.cairn.bot.playground.rest.RequestLog;
import dev.cairn.bot.playground.rest.RestApi;
import dev.cairn.bot.playground.rest.RestParts;
import dev.cairn.bot.playground.wire.WireLog;
import dev.cairn.bot.playground.world.World;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** A fake Discord on this machine: one server on loopback with the REST API, the gateway and the page. */
public final class FakeDiscord implements AutoCloseable {
    private final World world;
    private final RegisteredCommands commands;
    private final String token;
    private final LoopbackServer server;
    private final Gateway gateway;
    private final UserActions actions;
    private final MessageWriter writer;
    private final RequestLog requests = new RequestLog();
    private final FaultInjector faults;
    private final ClockMover clockMover;
    private final PageApi page;
    private final FakeDiscordRouter router;
    private volatile int port;

    private FakeDiscord(FakeDiscordOptions options, World world) {
        this.world = world;
        this.commands = new RegisteredCommands(world);
        this.token = BotToken.make(world.bot());
        this.server = new LoopbackServer(options.maxBodyBytes());
        WireLog wire = new WireLog(world, options.requestCheck());
        this.gateway = new Gateway(world, token, options.disallowedIntents(), this::gatewayUrl, wire, server.timer());
        this.writer = new MessageWriter(world, () -> "http://" + authority());
        InteractionRegistry registry = new InteractionRegistry(world, gateway, options.ticker(), server.timer());
        this.actions = new UserActions(world, commands, registry, writer);
        RestParts parts = new RestParts(
                token,
                world,
                commands,
                new CallbackReceiver(world, registry, writer),
                new FollowUps(world, registry, writer),
                writer,
                this::gatewayUrl,
                options.routeLimit(),
                options.globalLimit(),
                options.ticker(),
                world.clock());
        this.faults = new FaultInjector(server.timer());
        this.clockMover = new ClockMover(world);
        TroubleSwitch troubles = new TroubleSwitch(world, faults, gateway);
        this.page = new PageApi(world, commands, actions, gateway, clockMover, troubles, wire);
        this.router = new FakeDiscordRouter(new RestApi(parts, requests, wire, faults), gateway, page);
    }

    /** Starts a fake Discord with the {@link DefaultWorld}; throws {@link IOException} if the port cannot be bound. */
    public static FakeDiscord start(FakeDiscordOptions options) throws IOException {
        return start(options, DefaultWorld.make(options.clock()));
    }

    /** Starts a fake Discord with the given world; throws {@link IOException} if the port cannot be bound. */
    public static FakeDiscord start(FakeDiscordOptions options, World world) throws IOException {
        FakeDiscord fakeDiscord = new FakeDiscord(options, world);
        try {
            fakeDiscord.port = fakeDiscord.server.open(options.port(), fakeDiscord.router);
        } catch (IOException e) {
            fakeDiscord.close();
            throw e;
        }
        return fakeDiscord;
    }

    /** The base URL of the REST API, with its version. */
    public URI apiUrl() {
        return URI.create("http://" + authority() + RestApi.PREFIX);
    }

    /** The URL of the gateway, as {@code GET /gateway} returns it. */
    public URI gatewayUrl() {
        return URI.create("ws://" + authority() + FakeDiscordRouter.GATEWAY);
    }

    /** The URL of the page. */
    public URI page() {
        return URI.create("http://" + authority() + "/");
    }

    /** The token the bot must present; generated at each start. */
    public String token() {
        return token;
    }

    public World world() {
        return world;
    }

    /** The clock of this fake Discord, which the page moves; the bot must use it too. */
    public Clock clock() {
        return world.clock();
    }

    /** Moves the clock in steps, as the page does. */
    public ClockMover clockMover() {
        return clockMover;
    }

    /** Lets the page ask for a fresh playground; {@code restart} closes this one and starts another. */
    public void onStartOver(Runnable restart) {
        page.onStartOver(restart);
    }

    /** The registered commands. */
    public RegisteredCommands commands() {
        return commands;
    }

    /** The gateway sessions, with methods to disturb them. */
    public Gateway gateway() {
        return gateway;
    }

    /** The log of the REST requests received. */
    public RequestLog requests() {
        return requests;
    }

    /** The faults injected into REST requests; none unless added. */
    public FaultInjector faults() {
        return faults;
    }

    /** Waits until a bot has connected and registered commands; returns false if that takes too long. */
    public boolean awaitBot(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!gateway.hasBot() || commands.global().all().isEmpty()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(10);
        }
        return true;
    }

    @Override
    public void close() {
        page.close();
        server.close();
    }

    UserActions actions() {
        return actions;
    }

    MessageWriter writer() {
        return writer;
    }

    private String authority() {
        return "127.0.0.1:" + port;
    }
}
