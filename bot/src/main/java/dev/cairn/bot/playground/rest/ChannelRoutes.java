package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.http.HttpReply;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.messages.MessageRules;
import dev.cairn.bot.playground.messages.MessageWriter;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.ChannelKind;
import dev.cairn.bot.playground.world.DiscordShapes;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Channels and the messages in them that are there for everyone. */
final class ChannelRoutes {
    private static final String CHANNEL = "/channels/{channel_id}";
    private static final String MESSAGES = CHANNEL + "/messages";
    private static final String MESSAGE = MESSAGES + "/{message_id}";

    private final World world;
    private final DiscordShapes shapes;
    private final MessageWriter writer;
    private final Nonces nonces;

    ChannelRoutes(World world, MessageWriter writer, Nonces nonces) {
        this.world = world;
        this.shapes = new DiscordShapes(world);
        this.writer = writer;
        this.nonces = nonces;
    }

    List<RouteSpec> routes() {
        return List.of(
                RouteSpec.of("GET", CHANNEL, call -> HttpReply.json(200, shapes.channel(channel(call)))),
                RouteSpec.of("POST", CHANNEL + "/typing", this::typing),
                RouteSpec.of("GET", MESSAGES, this::list),
                RouteSpec.of("POST", MESSAGES, this::create),
                RouteSpec.of(
                        "GET",
                        MESSAGE,
                        call -> HttpReply.json(200, message(call).json())),
                RouteSpec.of("PATCH", MESSAGE, this::edit),
                RouteSpec.of("DELETE", MESSAGE, this::delete));
    }

    private HttpReply typing(RestCall call) {
        if (world.dmClosed(channel(call))) {
            throw DiscordError.cannotMessageUser();
        }
        return HttpReply.empty(204);
    }

    private HttpReply create(RestCall call) {
        Channel channel = channel(call);
        if (world.dmClosed(channel)) {
            throw DiscordError.cannotMessageUser();
        }
        MessageRules.checkNew(call.draft(), "");
        JsonNode body = call.body();
        boolean once = body.path("enforce_nonce").asBoolean() && Json.has(body, "nonce");
        Message sent = once
                ? nonces.once(channel, body.path("nonce").asText(), () -> post(channel, call))
                : post(channel, call);
        return HttpReply.json(200, sent.json());
    }

    private Message post(Channel channel, RestCall call) {
        return world.post(writer.write(channel, call.draft(), null, null));
    }

    private HttpReply edit(RestCall call) {
        Message standing = own(call, DiscordError::notTheAuthor);
        MessageRules.checkEdit(call.draft(), standing, "");
        return world.edit(channel(call), standing.id(), old -> writer.rewrite(old, call.draft()))
                .map(edited -> HttpReply.json(200, edited.json()))
                .orElseThrow(DiscordError::unknownMessage);
    }

    private HttpReply delete(RestCall call) {
        Message standing = own(call, () -> DiscordError.of(403, 50013, "Missing Permissions"));
        world.delete(channel(call), standing.id());
        return HttpReply.empty(204);
    }

    private HttpReply list(RestCall call) {
        Channel channel = channel(call);
        int limit = Math.min(100, Math.max(1, call.number("limit", 50)));
        Optional<Snowflake> after = call.ask().query("after").flatMap(Snowflake::parse);
        Snowflake before = call.ask().query("before").flatMap(Snowflake::parse).orElse(new Snowflake(-1));
        List<Message> found = after.isPresent() ? channel.after(after.get(), limit) : channel.before(before, limit);
        ArrayNode messages = Json.array();
        found.stream().filter(message -> !message.ephemeral()).forEach(message -> messages.add(message.json()));
        return HttpReply.json(200, messages);
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
        if (channel.kind() == ChannelKind.PRIVATE) {
            throw DiscordError.missingAccess();
        }
        return channel;
    }
}
