package dev.cairn.bot.playground.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.commands.Commands;
import dev.cairn.bot.playground.gateway.Gateway;
import dev.cairn.bot.playground.http.HttpAsk;
import dev.cairn.bot.playground.http.HttpReply;
import dev.cairn.bot.playground.interactions.Actions;
import dev.cairn.bot.playground.interactions.Callback;
import dev.cairn.bot.playground.interactions.Interaction;
import dev.cairn.bot.playground.interactions.Refused;
import dev.cairn.bot.playground.interactions.Typing;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the page asks for and does. */
public final class PageApi {
    private static final int MOST_MESSAGES = 500;

    private final World world;
    private final Commands commands;
    private final Actions actions;
    private final Gateway gateway;
    private final PageShapes shapes;
    private final LiveFeed feed;

    public PageApi(World world, Commands commands, Actions actions, Gateway gateway) {
        this.world = world;
        this.commands = commands;
        this.actions = actions;
        this.gateway = gateway;
        this.shapes = new PageShapes(world);
        this.feed = new LiveFeed(world, shapes);
    }

    /** Answers the page's requests; whatever is wrong with them comes back in words, with status 400. */
    public CompletableFuture<HttpReply> answer(HttpAsk ask) {
        try {
            return ask.method().equals("POST") ? act(ask) : CompletableFuture.completedFuture(look(ask));
        } catch (Refused refused) {
            return CompletableFuture.completedFuture(error(400, String.valueOf(refused.getMessage())));
        }
    }

    /** Who takes over a WebSocket at this address. */
    public Optional<Consumer<io.netty.channel.Channel>> socket(HttpAsk ask) {
        if (!ask.path().equals("/play/live")) {
            return Optional.empty();
        }
        return ask.query("as")
                .flatMap(Snowflake::parse)
                .flatMap(world::person)
                .map(person -> socket -> feed.join(socket, person.id()));
    }

    private HttpReply look(HttpAsk ask) {
        return switch (ask.path()) {
            case "/play/world" -> HttpReply.json(200, shapes.world(ready()));
            case "/play/commands" ->
                HttpReply.json(200, Json.of(commands.global().all()));
            case "/play/messages" -> HttpReply.json(200, messages(ask));
            default -> ask.path().startsWith("/play/attachment/") ? attachment(ask.path()) : file(ask.path());
        };
    }

    private boolean ready() {
        return gateway.hasBot() && !commands.global().all().isEmpty();
    }

    private ArrayNode messages(HttpAsk ask) {
        User person = person(ask.query("as").orElse(""));
        Channel channel = channel(ask.query("channel").orElse(""));
        ArrayNode messages = Json.array();
        if (channel.visibleTo(person.id())) {
            channel.latest(MOST_MESSAGES).stream()
                    .filter(message -> message.visibleTo(person.id()) && !message.loading())
                    .forEach(message -> messages.add(shapes.message(message)));
        }
        return messages;
    }

    private HttpReply attachment(String path) {
        String id = path.substring("/play/attachment/".length());
        return Snowflake.parse(id)
                .flatMap(world::attachment)
                .map(file -> new HttpReply(
                        200,
                        safeType(file.contentType()),
                        file.bytes(),
                        Map.of("Content-Security-Policy", "default-src 'none'; sandbox")))
                .orElseGet(() -> error(404, "there is no such file"));
    }

    /** Only pictures are shown by the browser; anything else it may only save. */
    private static String safeType(String contentType) {
        return contentType.startsWith("image/") ? contentType : "application/octet-stream";
    }

    private static HttpReply file(String path) {
        return StaticFiles.find(path).orElseGet(() -> error(404, "there is no such page"));
    }

    private CompletableFuture<HttpReply> act(HttpAsk ask) {
        JsonNode body = body(ask);
        if (ask.path().equals("/play/clock")) {
            ClockInput.move(world, body);
            return CompletableFuture.completedFuture(
                    HttpReply.json(200, Json.object().put("now", world.now().toString())));
        }
        User person = person(body.path("as").asText());
        return switch (ask.path()) {
            case "/play/command" -> started(command(person, body));
            case "/play/user-menu" ->
                started(actions.userMenu(
                        person,
                        channelOf(body),
                        body.path("name").asText(),
                        person(body.path("target").asText())));
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
            default -> CompletableFuture.completedFuture(error(404, "there is nothing to do at " + ask.path()));
        };
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

    private CompletableFuture<HttpReply> complete(User person, JsonNode body) {
        Channel channel = channelOf(body);
        Typing typing = new Typing(
                registered(channel, body),
                PageInput.texts(body.path("path")),
                PageInput.values(body.path("options")),
                body.path("focused").asText());
        return actions.complete(person, channel, typing).answer().handle(PageApi::choices);
    }

    private static HttpReply choices(@Nullable Callback callback, @Nullable Throwable failure) {
        ObjectNode json = Json.object();
        if (callback == null) {
            json.putArray("choices");
            json.put("error", failure == null ? "no answer" : failure.getMessage());
        } else {
            json.set("choices", callback.data().path("choices"));
        }
        return HttpReply.json(200, json);
    }

    private JsonNode registered(Channel channel, JsonNode body) {
        return commands.offered(channel, body.path("command").asText())
                .orElseThrow(() -> new Refused("there is no such command"));
    }

    private static CompletableFuture<HttpReply> started(Interaction interaction) {
        ObjectNode json = Json.object().put("interaction", interaction.id().toString());
        return CompletableFuture.completedFuture(HttpReply.json(202, json));
    }

    private static JsonNode body(HttpAsk ask) {
        // A form on another page cannot send this type without asking first.
        if (!ask.contentType().equals("application/json")) {
            throw new Refused("the body must be application/json");
        }
        try {
            return Json.parse(ask.body());
        } catch (IOException e) {
            throw new Refused("the body is not JSON");
        }
    }

    private User person(String id) {
        return Snowflake.parse(id).flatMap(world::person).orElseThrow(() -> new Refused("there is no such person"));
    }

    private Channel channelOf(JsonNode body) {
        return channel(body.path("channel").asText());
    }

    private Channel channel(String id) {
        return Snowflake.parse(id).flatMap(world::channel).orElseThrow(() -> new Refused("there is no such channel"));
    }

    private static Snowflake messageOf(JsonNode body) {
        return Snowflake.parse(body.path("message").asText())
                .orElseThrow(() -> new Refused("there is no such message"));
    }

    private static Snowflake modalOf(JsonNode body) {
        return Snowflake.parse(body.path("modal").asText()).orElseThrow(() -> new Refused("there is no such modal"));
    }

    private static String customId(JsonNode body) {
        return body.path("customId").asText();
    }

    private static HttpReply error(int status, String words) {
        return HttpReply.json(status, Json.object().put("error", words));
    }
}
