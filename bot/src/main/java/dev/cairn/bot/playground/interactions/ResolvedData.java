package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.DiscordJson;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;

/** Collects the people, channels and messages whose ids an interaction contains. */
final class ResolvedData {
    private final World world;
    private final DiscordJson shapes;
    private final Channel here;
    private final ObjectNode json = Json.object();

    ResolvedData(World world, Channel here) {
        this.world = world;
        this.shapes = new DiscordJson(world);
        this.here = here;
    }

    void addPerson(String id) {
        User person = Snowflake.parse(id)
                .flatMap(world::person)
                .orElseThrow(() -> new RefusedAction("there is no person with the id " + id));
        json.withObjectProperty("users").set(id, shapes.user(person));
        here.server()
                .flatMap(server -> server.member(person.id()))
                .ifPresent(member -> json.withObjectProperty("members").set(id, shapes.partialMember(member)));
    }

    void addChannel(String id) {
        Channel channel = Snowflake.parse(id)
                .flatMap(world::channel)
                .filter(found -> found.server().equals(here.server()))
                .orElseThrow(() -> new RefusedAction("there is no channel with the id " + id + " here"));
        json.withObjectProperty("channels").set(id, shapes.channel(channel));
    }

    void addRole(String id) {
        Server server = here.server()
                .filter(found -> found.id().toString().equals(id))
                .orElseThrow(() -> new RefusedAction("there is no role with the id " + id + " here"));
        json.withObjectProperty("roles")
                .set(id, shapes.guild(server).path("roles").path(0));
    }

    void addMessage(Message message) {
        json.withObjectProperty("messages").set(message.id().toString(), message.json());
    }

    /** Adds the collected objects to the interaction's data, if there are any. */
    void addTo(ObjectNode data) {
        if (!json.isEmpty()) {
            data.set("resolved", json);
        }
    }
}
