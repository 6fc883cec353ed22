package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.http.HttpReply;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.DiscordShapes;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import java.util.List;

/** Users, the bot's own account and application, and direct messages. */
final class UserRoutes {
    private final World world;
    private final DiscordShapes shapes;

    UserRoutes(World world) {
        this.world = world;
        this.shapes = new DiscordShapes(world);
    }

    List<RouteSpec> routes() {
        return List.of(
                RouteSpec.of("GET", "/users/@me", call -> HttpReply.json(200, shapes.botUser())),
                RouteSpec.of("GET", "/users/@me/guilds", call -> HttpReply.json(200, guilds())),
                RouteSpec.of("POST", "/users/@me/channels", this::openDm),
                RouteSpec.of("GET", "/users/{user_id}", this::user),
                RouteSpec.of("GET", "/applications/@me", call -> HttpReply.json(200, shapes.application())),
                RouteSpec.of("GET", "/oauth2/applications/@me", call -> HttpReply.json(200, shapes.application())));
    }

    private HttpReply user(RestCall call) {
        Snowflake id = call.id("user_id", DiscordError::unknownUser);
        if (id.equals(world.bot().id())) {
            return HttpReply.json(200, shapes.botUser());
        }
        return world.person(id)
                .map(person -> HttpReply.json(200, shapes.user(person)))
                .orElseThrow(DiscordError::unknownUser);
    }

    private HttpReply openDm(RestCall call) {
        return Snowflake.parse(call.body().path("recipient_id").asText())
                .flatMap(world::dm)
                .map(channel -> HttpReply.json(200, shapes.channel(channel)))
                .orElseThrow(() -> DiscordError.of(400, 50033, "Invalid Recipient(s)"));
    }

    private ArrayNode guilds() {
        ArrayNode guilds = Json.array();
        world.servers().forEach(server -> guilds.add(partialGuild(server)));
        return guilds;
    }

    private static ObjectNode partialGuild(Server server) {
        ObjectNode json = Json.object()
                .put("id", server.id().toString())
                .put("name", server.name())
                .putNull("icon")
                .put("owner", false)
                .put("permissions", Long.toString(Member.ORDINARY));
        json.putArray("features");
        return json;
    }
}
