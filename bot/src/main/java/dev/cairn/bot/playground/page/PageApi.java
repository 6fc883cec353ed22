package dev.cairn.bot.playground.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.clock.ClockMover;
import dev.cairn.bot.playground.commands.RegisteredCommands;
import dev.cairn.bot.playground.faults.TroubleSwitch;
import dev.cairn.bot.playground.gateway.Gateway;
import dev.cairn.bot.playground.history.ThreeWeeks;
import dev.cairn.bot.playground.http.ServerRequest;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.interactions.Callback;
import dev.cairn.bot.playground.interactions.Interaction;
import dev.cairn.bot.playground.interactions.PartialCommand;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.interactions.UserActions;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.wire.WireLog;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The JSON API of the page. */
public final class PageApi implements AutoCloseable {
    private final World world;
    private final RegisteredCommands commands;
    private final UserActions actions;
    private final PageReads reads;
    private final ReadMarks marks;
    private final LiveFeed feed;
    private final ClockApi clock;
    private final PlacesApi places;
    private final HistoryApi history;
    private final TroubleApi troubles;
    private final WireApi wire;
    private volatile @Nullable Runnable starter;

    public PageApi(
            World world,
            RegisteredCommands commands,
            UserActions actions,
            Gateway gateway,
            ClockMover clockMover,
            TroubleSwitch troubles,
            WireLog wire) {
        this.world = world;
        this.commands = commands;
        this.actions = actions;
        this.marks = new ReadMarks(world);
        PageJson shapes = new PageJson(world, marks);
        this.feed = new LiveFeed(world, shapes);
        this.clock = new ClockApi(world, clockMover, shapes);
        this.places = new PlacesApi(world);
        this.history = new HistoryApi(world, new ThreeWeeks(world, actions, clockMover), clock, marks);
        this.reads = new PageReads(world, commands, gateway, shapes, history);
        this.troubles = new TroubleApi(troubles);
        this.wire = new WireApi(wire);
    }

    /** Answers the page's requests; errors are returned as text with status 400. */
    public CompletableFuture<ServerResponse> answer(ServerRequest request) {
        try {
            return request.method().equals("POST") ? post(request) : CompletableFuture.completedFuture(get(request));
        } catch (RefusedAction refused) {
            return CompletableFuture.completedFuture(error(400, String.valueOf(refused.getMessage())));
        }
    }

    private ServerResponse get(ServerRequest request) {
        return switch (request.path()) {
            case "/play/trouble" -> ServerResponse.json(200, troubles.states());
            case "/play/wire" -> ServerResponse.json(200, wire.exchanges(request));
            default -> reads.get(request);
        };
    }

    /** The handler for a WebSocket at this URL. */
    public Optional<Consumer<io.netty.channel.Channel>> socket(ServerRequest request) {
        if (!request.path().equals("/play/live")) {
            return Optional.empty();
        }
        return request.query("as")
                .flatMap(Snowflake::parse)
                .flatMap(world::person)
                .map(person -> socket -> feed.join(socket, person.id()));
    }

    private CompletableFuture<ServerResponse> post(ServerRequest request) {
        JsonNode body = body(request);
        if (request.path().equals("/play/clock")) {
            return clock.move(body);
        }
        if (request.path().equals("/play/start-over")) {
            return CompletableFuture.completedFuture(startOver());
        }
        if (request.path().equals("/play/history")) {
            return history.play(body);
        }
        if (request.path().startsWith(PlacesApi.PREFIX)) {
            return CompletableFuture.completedFuture(places.change(request.path(), body));
        }
        User person = person(body.path("as").asText());
        return switch (request.path()) {
            case "/play/command" -> started(command(person, body));
            case "/play/user-menu" ->
                started(actions.userMenu(
                        person,
                        channelOf(body),
                        body.path("name").asText(),
                        person(body.path("target").asText())));
            case "/play/message" -> written(person, body);
            case "/play/trouble" ->
                CompletableFuture.completedFuture(
                        ServerResponse.json(200, troubles.change(person, channelOf(body), body)));
            case "/play/read" -> read(person, body);
            case "/play/message-menu" ->
                started(actions.messageMenu(
                        person, channelOf(body), body.path("name").asText(), targetOf(body)));
            case "/play/complete" -> complete(person, body);
            case "/play/press" -> started(actions.press(person, channelOf(body), messageOf(body), customId(body)));
            case "/play/select" ->
                started(actions.select(
                        person,
                        channelOf(body),
                        messageOf(body),
                        customId(body),
                        PageInput.texts(body.path("values"))));
            case "/play/submit" ->
                started(actions.submit(person, modalOf(body), PageInput.values(body.path("fields"))));
            default -> CompletableFuture.completedFuture(error(404, "there is nothing to do at " + request.path()));
        };
    }

    private CompletableFuture<ServerResponse> written(User person, JsonNode body) {
        Message message =
                actions.write(person, channelOf(body), body.path("content").asText());
        return CompletableFuture.completedFuture(ServerResponse.json(
                201, Json.object().put("message", message.id().toString())));
    }

    private Interaction command(User person, JsonNode body) {
        Channel channel = channelOf(body);
        return actions.command(
                person,
                channel,
                registered(channel, body),
                PageInput.texts(body.path("path")),
                PageInput.values(body.path("options")));
    }

    private CompletableFuture<ServerResponse> read(User person, JsonNode body) {
        marks.read(person.id(), channelOf(body));
        return CompletableFuture.completedFuture(ServerResponse.json(200, Json.object()));
    }

    private ServerResponse startOver() {
        Runnable restart = starter;
        if (restart == null) {
            throw new RefusedAction(
                    "This playground keeps what it knows in a file. Start it without --data for a fresh one.");
        }
        Thread thread = new Thread(restart, "start-over");
        thread.setDaemon(true);
        thread.start();
        return ServerResponse.json(202, Json.object());
    }

    /** Lets the page ask for a fresh playground; {@code restart} closes this one and starts another. */
    public void onStartOver(Runnable restart) {
        starter = restart;
    }

    private CompletableFuture<ServerResponse> complete(User person, JsonNode body) {
        Channel channel = channelOf(body);
        PartialCommand typing = new PartialCommand(
                registered(channel, body),
                PageInput.texts(body.path("path")),
                PageInput.values(body.path("options")),
                body.path("focused").asText());
        return actions.complete(person, channel, typing).answer().handle(PageApi::choices);
    }

    private static ServerResponse choices(@Nullable Callback callback, @Nullable Throwable failure) {
        ObjectNode json = Json.object();
        if (callback == null) {
            json.putArray("choices");
            json.put("error", failure == null ? "no answer" : failure.getMessage());
        } else {
            json.set("choices", callback.data().path("choices"));
        }
        return ServerResponse.json(200, json);
    }

    private JsonNode registered(Channel channel, JsonNode body) {
        return commands.offered(channel, body.path("command").asText())
                .orElseThrow(() -> new RefusedAction("there is no such command"));
    }

    private static CompletableFuture<ServerResponse> started(Interaction interaction) {
        ObjectNode json = Json.object().put("interaction", interaction.id().toString());
        return CompletableFuture.completedFuture(ServerResponse.json(202, json));
    }

    private static JsonNode body(ServerRequest request) {
        // Cross-site forms cannot send this content type without a CORS preflight.
        if (!request.contentType().equals("application/json")) {
            throw new RefusedAction("the body must be application/json");
        }
        try {
            return Json.parse(request.body());
        } catch (IOException e) {
            throw new RefusedAction("the body is not JSON");
        }
    }

    private User person(String id) {
        return Snowflake.parse(id)
                .flatMap(world::person)
                .orElseThrow(() -> new RefusedAction("there is no such person"));
    }

    private Channel channelOf(JsonNode body) {
        return channel(body.path("channel").asText());
    }

    private Channel channel(String id) {
        return Snowflake.parse(id)
                .flatMap(world::channel)
                .orElseThrow(() -> new RefusedAction("there is no such channel"));
    }

    private Message targetOf(JsonNode body) {
        return channelOf(body)
                .message(messageOf(body))
                .orElseThrow(() -> new RefusedAction("there is no such message"));
    }

    private static Snowflake messageOf(JsonNode body) {
        return Snowflake.parse(body.path("message").asText())
                .orElseThrow(() -> new RefusedAction("there is no such message"));
    }

    private static Snowflake modalOf(JsonNode body) {
        return Snowflake.parse(body.path("modal").asText())
                .orElseThrow(() -> new RefusedAction("there is no such modal"));
    }

    private static String customId(JsonNode body) {
        return body.path("customId").asText();
    }

    @Override
    public void close() {
        clock.close();
    }

    static ServerResponse error(int status, String words) {
        return ServerResponse.json(status, Json.object().put("error", words));
    }
}
