package dev.cairn.bot.playground.rest;

import dev.cairn.bot.playground.commands.CommandRegistry;
import dev.cairn.bot.playground.commands.RegisteredCommands;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.playground.world.WorldEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The routes that register application commands, globally or for one server. */
final class CommandRoutes {
    private static final String GLOBAL = "/applications/{application_id}/commands";
    private static final String OF_GUILD = "/applications/{application_id}/guilds/{guild_id}/commands";

    private final World world;
    private final RegisteredCommands commands;

    CommandRoutes(World world, RegisteredCommands commands) {
        this.world = world;
        this.commands = commands;
    }

    List<RouteSpec> routes() {
        List<RouteSpec> routes = new ArrayList<>();
        for (String base : List.of(GLOBAL, OF_GUILD)) {
            String one = base + "/{command_id}";
            routes.add(RouteSpec.of("GET", base, with(CommandRoutes::list)));
            routes.add(RouteSpec.of("PUT", base, with(this::overwrite)));
            routes.add(RouteSpec.of("POST", base, with(this::create)));
            routes.add(RouteSpec.of("GET", one, with(CommandRoutes::get)));
            routes.add(RouteSpec.of("PATCH", one, with(this::change)));
            routes.add(RouteSpec.of("DELETE", one, with(this::remove)));
        }
        return routes;
    }

    private Function<RestCall, ServerResponse> with(BiFunction<CommandRegistry, RestCall, ServerResponse> handler) {
        return call -> handler.apply(book(call), call);
    }

    private CommandRegistry book(RestCall call) {
        if (!call.name("application_id").equals(world.bot().id().toString())) {
            throw DiscordError.unknownApplication();
        }
        if (!call.names().containsKey("guild_id")) {
            return commands.global();
        }
        Server server =
                world.server(call.id("guild_id", DiscordError::unknownGuild)).orElseThrow(DiscordError::missingAccess);
        return commands.of(server);
    }

    private static ServerResponse list(CommandRegistry book, RestCall call) {
        return ServerResponse.json(200, Json.of(book.all(call.flag("with_localizations"))));
    }

    private ServerResponse overwrite(CommandRegistry book, RestCall call) {
        if (!call.body().isArray()) {
            throw DiscordError.badJson();
        }
        ServerResponse reply = ServerResponse.json(200, Json.of(book.overwrite(call.body())));
        world.publish(new WorldEvent.BotReady());
        return reply;
    }

    private ServerResponse create(CommandRegistry book, RestCall call) {
        boolean known = book.byName(
                        call.body().path("type").asInt(1),
                        call.body().path("name").asText())
                .isPresent();
        ServerResponse reply = ServerResponse.json(known ? 200 : 201, book.put(call.body()));
        world.publish(new WorldEvent.BotReady());
        return reply;
    }

    private static ServerResponse get(CommandRegistry book, RestCall call) {
        return book.byId(call.name("command_id"))
                .map(command -> ServerResponse.json(200, command))
                .orElseThrow(DiscordError::unknownCommand);
    }

    private ServerResponse change(CommandRegistry book, RestCall call) {
        ServerResponse reply = book.change(call.name("command_id"), call.body())
                .map(command -> ServerResponse.json(200, command))
                .orElseThrow(DiscordError::unknownCommand);
        world.publish(new WorldEvent.BotReady());
        return reply;
    }

    private ServerResponse remove(CommandRegistry book, RestCall call) {
        if (!book.remove(call.name("command_id"))) {
            throw DiscordError.unknownCommand();
        }
        world.publish(new WorldEvent.BotReady());
        return ServerResponse.empty(204);
    }
}
