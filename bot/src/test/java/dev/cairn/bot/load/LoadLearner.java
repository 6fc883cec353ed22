package dev.cairn.bot.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.DiscordJson;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;

/** A learner who uses {@code /next} in a server: the event is prepared once, and only its id and token are new each time. */
final class LoadLearner {
    /** As long as Discord's own tokens are. */
    private static final String REST_OF_TOKEN = "-" + "t".repeat(180);

    private static final String TIMESTAMP = "2026-01-01T00:00:00.000000+00:00";

    private final User person;
    private final Channel channel;
    private final ObjectNode event;

    LoadLearner(World world, Server server, User person) {
        this.person = person;
        this.channel = server.channels().get(0);
        DiscordJson shapes = new DiscordJson(world);
        this.event = Json.object()
                .put("application_id", world.bot().id().toString())
                .put("type", 2)
                .put("version", 1)
                .put("channel_id", channel.id().toString())
                .put("context", 0)
                .put("locale", "en-US")
                .put("app_permissions", "2248473465835073")
                .put("attachment_size_limit", 10_485_760)
                .put("guild_id", server.id().toString())
                .put("guild_locale", "en-US");
        event.putObject("data").put("id", "1").put("name", "next").put("type", 1);
        event.putArray("entitlements");
        event.set("channel", shapes.channel(channel).put("permissions", "2248473465835073"));
        event.set("member", shapes.member(server.member(person.id()).orElseThrow()));
        event.set("guild", shapes.interactionGuild(server));
        event.putObject("authorizing_integration_owners").put("0", server.id().toString());
    }

    long id() {
        return person.id().value();
    }

    Channel channel() {
        return channel;
    }

    /** The event of the learner's next {@code /next}. */
    ObjectNode next(String id) {
        ObjectNode next = Json.object();
        next.setAll(event);
        return next.put("id", id).put("token", id + REST_OF_TOKEN);
    }

    static String interactionOf(String token) {
        return token.substring(0, token.length() - REST_OF_TOKEN.length());
    }

    static ObjectNode error(String message, int code) {
        return Json.object().put("message", message).put("code", code);
    }

    /** What Discord says to a callback when asked for the message that it made. */
    static ObjectNode callbackResponse(String interaction) {
        ObjectNode response = Json.object();
        response.putObject("interaction")
                .put("id", interaction)
                .put("type", 2)
                .put("response_message_id", interaction)
                .put("response_message_loading", false)
                .put("response_message_ephemeral", true);
        response.putObject("resource").put("type", 4).set("message", message(interaction));
        return response;
    }

    /** A message with everything that clients require, and nothing in it. */
    static ObjectNode message(String id) {
        ObjectNode message = Json.object()
                .put("id", id)
                .put("type", 20)
                .put("channel_id", id)
                .put("content", "")
                .put("timestamp", TIMESTAMP)
                .putNull("edited_timestamp")
                .put("flags", 64)
                .put("pinned", false)
                .put("tts", false)
                .put("mention_everyone", false);
        message.putObject("author")
                .put("id", id)
                .put("username", "bot")
                .put("discriminator", "0")
                .putNull("avatar")
                .put("bot", true);
        for (String empty : new String[] {"mentions", "mention_roles", "attachments", "embeds", "components"}) {
            message.putArray(empty);
        }
        return message;
    }
}
