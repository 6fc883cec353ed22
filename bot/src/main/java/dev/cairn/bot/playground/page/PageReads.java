package dev.cairn.bot.playground.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.commands.RegisteredCommands;
import dev.cairn.bot.playground.gateway.Gateway;
import dev.cairn.bot.playground.http.ServerRequest;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.interactions.CommandAvailability;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page reads: the world, commands, messages, attachments and its own files. */
final class PageReads {
    private static final int MAX_MESSAGES = 500;
    private static final String ATTACHMENT = "/play/attachment/";

    private final World world;
    private final RegisteredCommands commands;
    private final Gateway gateway;
    private final PageJson shapes;
    private final HistoryApi history;
    private final PageFiles files = new PageFiles();

    PageReads(World world, RegisteredCommands commands, Gateway gateway, PageJson shapes, HistoryApi history) {
        this.history = history;
        this.world = world;
        this.commands = commands;
        this.gateway = gateway;
        this.shapes = shapes;
    }

    /** Answers a GET request; throws {@link RefusedAction} if it names nobody or no channel. */
    ServerResponse get(ServerRequest request) {
        return switch (request.path()) {
            case "/play/world" -> ServerResponse.json(200, world(request));
            case "/play/commands" -> ServerResponse.json(200, Json.of(offered(request)));
            case "/play/messages" -> ServerResponse.json(200, messages(request));
            default -> request.path().startsWith(ATTACHMENT) ? attachment(request.path()) : file(request.path());
        };
    }

    private ObjectNode world(ServerRequest request) {
        ObjectNode json = shapes.world(ready(), asked(request));
        json.put("historyPlayed", history.isPlayed());
        ArrayNode guarded = json.putArray("guarded");
        commands.global().all().stream()
                .filter(command -> Json.has(command, "default_member_permissions"))
                .forEach(command -> guarded.addObject().set("name", command.path("name")));
        return json;
    }

    private Optional<User> asked(ServerRequest request) {
        return request.query("as").flatMap(Snowflake::parse).flatMap(world::person);
    }

    /** The commands that a person is offered in a channel; without a channel, all global ones. */
    private List<ObjectNode> offered(ServerRequest request) {
        if (request.query("channel").isEmpty()) {
            return commands.global().all();
        }
        User person = person(request);
        Channel channel = channel(request);
        return commands.offered(channel).stream()
                .filter(command -> CommandAvailability.offers(command, person, channel, world.now()))
                .toList();
    }

    private boolean ready() {
        return gateway.hasBot() && !commands.global().all().isEmpty();
    }

    private ArrayNode messages(ServerRequest request) {
        User person = person(request);
        Channel channel = channel(request);
        ArrayNode messages = Json.array();
        if (channel.visibleTo(person.id())) {
            channel.latest(MAX_MESSAGES).stream()
                    .filter(message -> message.visibleTo(person.id()) && !message.loading())
                    .forEach(message -> messages.add(shapes.message(message)));
        }
        return messages;
    }

    private ServerResponse attachment(String path) {
        return Snowflake.parse(path.substring(ATTACHMENT.length()))
                .flatMap(world::attachment)
                .map(file -> new ServerResponse(
                        200,
                        safeType(file.contentType()),
                        file.bytes(),
                        Map.of("Content-Security-Policy", "default-src 'none'; sandbox")))
                .orElseGet(() -> PageApi.error(404, "there is no such file"));
    }

    /** Returns an image type as it is; other types become a download. */
    private static String safeType(String contentType) {
        return contentType.startsWith("image/") ? contentType : "application/octet-stream";
    }

    private ServerResponse file(String path) {
        return files.find(path).orElseGet(() -> PageApi.error(404, "there is no such page"));
    }

    private User person(ServerRequest request) {
        return asked(request).orElseThrow(() -> new RefusedAction("there is no such person"));
    }

    private Channel channel(ServerRequest request) {
        return request.query("channel")
                .flatMap(Snowflake::parse)
                .flatMap(world::channel)
                .orElseThrow(() -> new RefusedAction("there is no such channel"));
    }
}
