package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.DiscordJson;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import java.util.List;

/** The routes for servers, their channels, roles and members. */
final class GuildRoutes {
    private final World world;
    private final DiscordJson shapes;

    GuildRoutes(World world) {
        this.world = world;
        this.shapes = new DiscordJson(world);
    }

    List<RouteSpec> routes() {
        return List.of(
                RouteSpec.of("GET", "/guilds/{guild_id}", call -> ServerResponse.json(200, shapes.guild(server(call)))),
                RouteSpec.of("GET", "/guilds/{guild_id}/channels", this::channels),
                RouteSpec.of("GET", "/guilds/{guild_id}/roles", this::roles),
                RouteSpec.of("GET", "/guilds/{guild_id}/members/{user_id}", this::member));
    }

    private ServerResponse channels(RestCall call) {
        ArrayNode channels = Json.array();
        server(call).channels().forEach(channel -> channels.add(shapes.channel(channel)));
        return ServerResponse.json(200, channels);
    }

    private ServerResponse roles(RestCall call) {
        return ServerResponse.json(200, shapes.guild(server(call)).path("roles"));
    }

    private ServerResponse member(RestCall call) {
        Server server = server(call);
        Snowflake id = call.id("user_id", DiscordError::unknownUser);
        if (id.equals(world.bot().id())) {
            return ServerResponse.json(200, shapes.botMember(server));
        }
        if (world.person(id).isEmpty()) {
            throw DiscordError.unknownUser();
        }
        return server.member(id)
                .map(member -> ServerResponse.json(200, shapes.member(member)))
                .orElseThrow(DiscordError::unknownMember);
    }

    private Server server(RestCall call) {
        return world.server(call.id("guild_id", DiscordError::unknownGuild))
                .filter(Server::botPresent)
                .orElseThrow(DiscordError::unknownGuild);
    }
}
