package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.DiscordJson;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import java.util.List;

/** The routes for users, the bot's own account and application, and DMs. */
final class UserRoutes {
    private final World world;
    private final DiscordJson shapes;

    UserRoutes(World world) {
        this.world = world;
        this.shapes = new DiscordJson(world);
    }

    List<RouteSpec> routes() {
        return List.of(
                RouteSpec.of("GET", "/users/@me", call -> ServerResponse.json(200, shapes.botUser())),
                RouteSpec.of("GET", "/users/@me/guilds", call -> ServerResponse.json(200, guilds())),
                RouteSpec.of("POST", "/users/@me/channels", this::openDm),
                RouteSpec.of("GET", "/users/{user_id}", this::user),
                RouteSpec.of("GET", "/applications/@me", call -> ServerResponse.json(200, shapes.application())),
                RouteSpec.of(
                        "GET", "/oauth2/applications/@me", call -> ServerResponse.json(200, shapes.application())));
    }

    private ServerResponse user(RestCall call) {
        Snowflake id = call.id("user_id", DiscordError::unknownUser);
        if (id.equals(world.bot().id())) {
            return ServerResponse.json(200, shapes.botUser());
        }
        return world.person(id)
                .map(person -> ServerResponse.json(200, shapes.user(person)))
                .orElseThrow(DiscordError::unknownUser);
    }

    private ServerResponse openDm(RestCall call) {
        return Snowflake.parse(call.body().path("recipient_id").asText())
                .flatMap(world::dm)
                .map(channel -> ServerResponse.json(200, shapes.channel(channel)))
                .orElseThrow(() -> DiscordError.of(400, 50033, "Invalid Recipient(s)"));
    }

    private ArrayNode guilds() {
        ArrayNode guilds = Json.array();
        world.servers().stream().filter(Server::botPresent).forEach(server -> guilds.add(partialGuild(server)));
        return guilds;
    }

    private static ObjectNode partialGuild(Server server) {
        ObjectNode json = Json.object()
                .put("id", server.id().toString())
                .put("name", server.name())
                .putNull("icon")
                .put("owner", false)
                .put("permissions", Long.toString(Member.DEFAULT_PERMISSIONS));
        json.putArray("features");
        return json;
    }
}
