package dev.cairn.bot.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.commands.RegisteredCommands;
import dev.cairn.bot.playground.gateway.Gateway;
import dev.cairn.bot.playground.gateway.GatewayHandler;
import dev.cairn.bot.playground.http.LoopbackServer;
import dev.cairn.bot.playground.http.RequestRouter;
import dev.cairn.bot.playground.http.ServerRequest;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.interactions.CallbackReceiver;
import dev.cairn.bot.playground.interactions.FollowUps;
import dev.cairn.bot.playground.interactions.InteractionRegistry;
import dev.cairn.bot.playground.messages.MessageWriter;
import dev.cairn.bot.playground.rest.RequestLog;
import dev.cairn.bot.playground.rest.RestApi;
import dev.cairn.bot.playground.rest.RestParts;
import dev.cairn.bot.playground.wire.WireLog;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A Discord to measure bots against. Its gateway and everything around it are the playground's, but it only times the answers to
 * interactions and looks at their type: to check and keep them as the playground does takes more of a small machine than
 * most bots do.
 */
final class LoadDiscord implements RequestRouter, AutoCloseable {
    private static final Duration ANSWER_DEADLINE = Duration.ofSeconds(3);
    /** After this long nobody waits for the answer that a deferral promised. */
    private static final long GIVEN_UP_SECONDS = 30;

    private static final int DEFERRED = 5;
    private static final JsonFactory JSON = new JsonFactory();

    private final World world = new World(Clock.systemUTC());
    private final RegisteredCommands commands = new RegisteredCommands(world);
    private final LoopbackServer server = new LoopbackServer(1 << 20);
    private final String token;
    private final Gateway gateway;
    private final RestApi rest;
    private final int port;
    private final List<LoadLearner> learners = new ArrayList<>();
    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private volatile Duration callbackDelay = Duration.ZERO;
    private volatile String latestAnswer = "";

    /** An interaction that is not answered yet. */
    private record Open(long begun, CompletableFuture<Void> answer) {}

    private LoadDiscord(int learnerCount, int moreServers) throws IOException {
        this.token = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(world.bot().id().toString().getBytes(StandardCharsets.UTF_8))
                + ".bG9hZA.bG9hZC1sb2FkLWxvYWQtbG9hZC1sb2Fk";
        WireLog wire = new WireLog(world, Optional.empty());
        this.gateway = new Gateway(world, token, 0, this::gatewayUrl, wire, server.timer());
        this.rest = new RestApi(
                parts(), new RequestLog(), wire, (request, call) -> CompletableFuture.completedFuture(call.get()));
        populate(learnerCount, moreServers);
        this.port = server.open(0, this);
    }

    /** Starts a Discord with so many learners in a server, and so many other servers that Cairn is in. */
    static LoadDiscord start(int learnerCount, int moreServers) throws IOException {
        return new LoadDiscord(learnerCount, moreServers);
    }

    private RestParts parts() {
        FakeDiscordOptions options = FakeDiscordOptions.defaults(Clock.systemUTC());
        MessageWriter writer = new MessageWriter(world, () -> "http://127.0.0.1");
        InteractionRegistry none = new InteractionRegistry(world, gateway, options.ticker(), server.timer());
        return new RestParts(
                token,
                world,
                commands,
                new CallbackReceiver(world, none, writer),
                new FollowUps(world, none, writer),
                writer,
                this::gatewayUrl,
                options.routeLimit(),
                options.globalLimit(),
                options.ticker(),
                world.clock());
    }

    private void populate(int learnerCount, int moreServers) {
        User owner = world.addPerson("Owner");
        Server home = world.addServer("Load", owner);
        world.addChannel(home, "general");
        for (int number = 0; number < learnerCount; number++) {
            User person = world.addPerson("Learner " + number);
            world.join(home, person);
            learners.add(new LoadLearner(world, home, person));
        }
        for (int number = 0; number < moreServers; number++) {
            world.addChannel(world.addServer("Server " + number, owner), "general");
        }
    }

    List<LoadLearner> learners() {
        return learners;
    }

    BotProcess.Host host() {
        return new BotProcess.Host(
                token, URI.create("http://127.0.0.1:" + port + RestApi.PREFIX), gateway::identified, this::hasCommands);
    }

    private boolean hasCommands() {
        return gateway.hasBot() && !commands.global().all().isEmpty();
    }

    private URI gatewayUrl() {
        return URI.create("ws://127.0.0.1:" + port + "/gateway");
    }

    /** Lets the server take this long for every answer from now on. */
    void setCallbackDelay(Duration delay) {
        callbackDelay = delay;
    }

    /** The body of the last answer that was accepted. */
    String latestAnswer() {
        return latestAnswer;
    }

    /** Sends a learner's {@code /next}; completes once its answer has arrived, within three seconds or after a deferral. */
    CompletableFuture<Void> next(LoadLearner learner) {
        String id = world.nextId().toString();
        CompletableFuture<Void> answer = new CompletableFuture<>();
        open.put(id, new Open(System.nanoTime(), answer));
        gateway.dispatch(learner.channel(), "INTERACTION_CREATE", learner.next(id));
        return answer.orTimeout(GIVEN_UP_SECONDS, TimeUnit.SECONDS).whenComplete((done, late) -> open.remove(id));
    }

    @Override
    public CompletableFuture<ServerResponse> answer(ServerRequest request) {
        String[] path = request.path().split("/", -1);
        if (path.length == 7 && path[3].equals("interactions")) {
            return delayed(callback(request, path[4]));
        }
        if (path.length >= 6 && path[3].equals("webhooks")) {
            return delayed(followUp(request, path[5]));
        }
        return rest.answer(request);
    }

    private CompletableFuture<ServerResponse> delayed(ServerResponse response) {
        CompletableFuture<ServerResponse> later = new CompletableFuture<>();
        return callbackDelay.isZero()
                ? CompletableFuture.completedFuture(response)
                : later.completeOnTimeout(response, callbackDelay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private ServerResponse callback(ServerRequest request, String id) {
        Open interaction = open.get(id);
        if (interaction == null || System.nanoTime() - interaction.begun() > ANSWER_DEADLINE.toNanos()) {
            return unknownInteraction(interaction);
        }
        if (typeOf(request.body()) != DEFERRED) {
            accept(interaction, request);
        }
        return request.query("with_response").filter("true"::equals).isPresent()
                ? ServerResponse.json(200, LoadLearner.callbackResponse(id))
                : ServerResponse.empty(204);
    }

    private static ServerResponse unknownInteraction(@Nullable Open late) {
        if (late != null) {
            late.answer().completeExceptionally(new IllegalStateException("answered too late"));
        }
        ObjectNode body = LoadLearner.error("Unknown interaction", 10_062);
        return ServerResponse.json(404, body);
    }

    /** An edit of a deferral, or what follows an answer. */
    private ServerResponse followUp(ServerRequest request, String interactionToken) {
        String id = LoadLearner.interactionOf(interactionToken);
        Open interaction = open.get(id);
        if (interaction != null) {
            accept(interaction, request);
        }
        return ServerResponse.json(200, LoadLearner.message(id));
    }

    private void accept(Open interaction, ServerRequest request) {
        latestAnswer = new String(request.body(), StandardCharsets.UTF_8);
        interaction.answer().complete(null);
    }

    /** Reads the callback's type from the outermost object; a form with files is a message. */
    private static int typeOf(byte[] body) {
        if (body.length == 0 || body[0] != '{') {
            return 0;
        }
        try (JsonParser parser = JSON.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("type")) {
                    return parser.getIntValue();
                }
                parser.skipChildren();
            }
            return 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Optional<Consumer<Channel>> socket(ServerRequest request) {
        boolean compressed =
                request.query("compress").filter("zlib-stream"::equals).isPresent();
        return Optional.of(socket -> GatewayHandler.takeOver(socket, gateway, compressed));
    }

    @Override
    public void close() {
        server.close();
    }
}
