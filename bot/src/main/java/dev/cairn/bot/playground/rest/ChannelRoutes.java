package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.messages.MessageRules;
import dev.cairn.bot.playground.messages.MessageWriter;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.DiscordJson;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The routes for channels and their non-ephemeral messages. */
final class ChannelRoutes {
    private static final String CHANNEL = "/channels/{channel_id}";
    private static final String MESSAGES = CHANNEL + "/messages";
    private static final String MESSAGE = MESSAGES + "/{message_id}";

    private final World world;
    private final DiscordJson shapes;
    private final MessageWriter writer;
    private final Nonces nonces;
    private final OldEdits oldEdits;

    ChannelRoutes(World world, MessageWriter writer, Nonces nonces) {
        this.world = world;
        this.shapes = new DiscordJson(world);
        this.writer = writer;
        this.nonces = nonces;
        this.oldEdits = new OldEdits(world);
    }

    List<RouteSpec> routes() {
        return List.of(
                RouteSpec.of("GET", CHANNEL, call -> ServerResponse.json(200, shapes.channel(channel(call)))),
                RouteSpec.of("POST", CHANNEL + "/typing", this::typing),
                RouteSpec.of("GET", MESSAGES, this::list),
                RouteSpec.of("POST", MESSAGES, this::create),
                RouteSpec.of(
                        "GET",
                        MESSAGE,
                        call -> ServerResponse.json(200, message(call).json())),
                RouteSpec.of("PATCH", MESSAGE, this::edit),
                RouteSpec.of("DELETE", MESSAGE, this::delete));
    }

    private ServerResponse typing(RestCall call) {
        Channel channel = channel(call);
        if (world.dmClosed(channel)) {
            throw DiscordError.cannotMessageUser();
        }
        ChannelAccess.checkSend(channel, call.payload());
        return ServerResponse.empty(204);
    }

    private ServerResponse create(RestCall call) {
        Channel channel = channel(call);
        if (world.dmClosed(channel)) {
            throw DiscordError.cannotMessageUser();
        }
        ChannelAccess.checkSend(channel, call.payload());
        MessageRules.checkNew(call.payload(), "");
        JsonNode body = call.body();
        boolean once = body.path("enforce_nonce").asBoolean() && Json.has(body, "nonce");
        Message sent = once
                ? nonces.once(channel, body.path("nonce").asText(), () -> post(channel, call))
                : post(channel, call);
        return ServerResponse.json(200, sent.json());
    }

    private Message post(Channel channel, RestCall call) {
        world.setThreadState(channel, Channel.ThreadState.ACTIVE);
        return world.post(writer.write(channel, call.payload(), null, null));
    }

    private ServerResponse edit(RestCall call) {
        Channel channel = channel(call);
        Message standing = own(call, DiscordError::notTheAuthor);
        ChannelAccess.checkEdit(channel);
        MessageRules.checkEdit(call.payload(), standing, "");
        if (!oldEdits.allows(channel, standing)) {
            throw DiscordError.tooManyOldEdits();
        }
        return world.edit(channel, standing.id(), old -> writer.rewrite(old, call.payload()))
                .map(edited -> ServerResponse.json(200, edited.json()))
                .orElseThrow(DiscordError::unknownMessage);
    }

    private ServerResponse delete(RestCall call) {
        Message standing = own(call, DiscordError::missingPermissions);
        world.delete(channel(call), standing.id());
        return ServerResponse.empty(204);
    }

    private ServerResponse list(RestCall call) {
        Channel channel = channel(call);
        int limit = Math.min(100, Math.max(1, call.number("limit", 50)));
        Optional<Snowflake> after = call.request().query("after").flatMap(Snowflake::parse);
        Snowflake before =
                call.request().query("before").flatMap(Snowflake::parse).orElse(new Snowflake(-1));
        List<Message> found = after.isPresent() ? channel.after(after.get(), limit) : channel.before(before, limit);
        ArrayNode messages = Json.array();
        found.stream()
                .filter(message -> ChannelAccess.readsHistory(channel) && !message.ephemeral())
                .forEach(message -> messages.add(message.json()));
        return ServerResponse.json(200, messages);
    }

    private Message own(RestCall call, Supplier<DiscordError> refusal) {
        Message standing = message(call);
        if (!standing.author().equals(world.bot().id())) {
            throw refusal.get();
        }
        return standing;
    }

    private Message message(RestCall call) {
        return channel(call)
                .message(call.id("message_id", DiscordError::unknownMessage))
                .filter(message -> !message.ephemeral())
                .orElseThrow(DiscordError::unknownMessage);
    }

    private Channel channel(RestCall call) {
        Channel channel = world.channel(call.id("channel_id", DiscordError::unknownChannel))
                .orElseThrow(DiscordError::unknownChannel);
        ChannelAccess.checkView(channel);
        return channel;
    }
}
