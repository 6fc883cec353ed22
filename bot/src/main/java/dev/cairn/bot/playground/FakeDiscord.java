package dev.cairn.bot.playground;

import dev.cairn.bot.playground.commands.Commands;
import dev.cairn.bot.playground.faults.FaultInjector;
import dev.cairn.bot.playground.gateway.Gateway;
import dev.cairn.bot.playground.http.HttpFront;
import dev.cairn.bot.playground.interactions.Actions;
import dev.cairn.bot.playground.interactions.Answers;
import dev.cairn.bot.playground.interactions.FollowUps;
import dev.cairn.bot.playground.interactions.InteractionDesk;
import dev.cairn.bot.playground.messages.MessageWriter;
import dev.cairn.bot.playground.page.PageApi;
import dev.cairn.bot.playground.rest.RequestLog;
import dev.cairn.bot.playground.rest.RestApi;
import dev.cairn.bot.playground.rest.RestParts;
import dev.cairn.bot.playground.world.World;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** A Discord on this machine alone: one server on loopback with the REST API, the gateway and the page. */
public final class FakeDiscord implements AutoCloseable {
    private final World world;
    private final Commands commands;
    private final String token;
    private final HttpFront front;
    private final Gateway gateway;
    private final Actions actions;
    private final MessageWriter writer;
    private final RequestLog requests = new RequestLog();
    private final FaultInjector troubles;
    private final FakeDiscordSite site;
    private volatile int port;

    private FakeDiscord(FakeDiscordOptions options, World world) {
        this.world = world;
        this.commands = new Commands(world);
        this.token = BotToken.make(world.bot());
        this.front = new HttpFront(options.mostBodyBytes());
        this.gateway = new Gateway(world, token, options.disallowedIntents(), this::gatewayUrl, front.timer());
        this.writer = new MessageWriter(world, () -> "http://" + authority());
        InteractionDesk desk = new InteractionDesk(world, gateway, options.ticker(), front.timer());
        this.actions = new Actions(world, commands, desk);
        RestParts parts = new RestParts(
                token,
                world,
                commands,
                new Answers(world, desk, writer),
                new FollowUps(world, desk, writer),
                writer,
                this::gatewayUrl,
                options.routeLimit(),
                options.globalLimit(),
                options.ticker(),
                world.clock());
        this.troubles = new FaultInjector(front.timer());
        this.site = new FakeDiscordSite(
                new RestApi(parts, requests, troubles), gateway, new PageApi(world, commands, actions, gateway));
    }

    /** Starts a stand-in with the study group everyone begins with ({@link FirstWorld}). */
    public static FakeDiscord start(FakeDiscordOptions options) throws IOException {
        return start(options, FirstWorld.make(options.clock()));
    }

    /** Starts a stand-in with a world of one's own; {@link IOException} when the port cannot be had. */
    public static FakeDiscord start(FakeDiscordOptions options, World world) throws IOException {
        FakeDiscord standIn = new FakeDiscord(options, world);
        try {
            standIn.port = standIn.front.open(options.port(), standIn.site);
        } catch (IOException e) {
            standIn.close();
            throw e;
        }
        return standIn;
    }

    /** The base of the REST API, with its version. */
    public URI apiUrl() {
        return URI.create("http://" + authority() + RestApi.PREFIX);
    }

    /** Where the gateway is, as {@code GET /gateway} says it. */
    public URI gatewayUrl() {
        return URI.create("ws://" + authority() + FakeDiscordSite.GATEWAY);
    }

    /** The page's address. */
    public URI page() {
        return URI.create("http://" + authority() + "/");
    }

    /** The token the bot must show; made anew at each start. */
    public String token() {
        return token;
    }

    public World world() {
        return world;
    }

    /** The clock of this Discord, which the page moves; the bot is to go by it too. */
    public Clock clock() {
        return world.clock();
    }

    /** The commands that are registered. */
    public Commands commands() {
        return commands;
    }

    /** Sessions and events, and ways to disturb them. */
    public Gateway gateway() {
        return gateway;
    }

    /** Every REST request that came in. */
    public RequestLog requests() {
        return requests;
    }

    /** What goes wrong on the way to the REST API, which is nothing until something is added. */
    public FaultInjector troubles() {
        return troubles;
    }

    /** Waits until a bot is connected and has registered commands; false when time runs out first. */
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
        front.close();
    }

    Actions actions() {
        return actions;
    }

    MessageWriter writer() {
        return writer;
    }

    private String authority() {
        return "127.0.0.1:" + port;
    }
}
