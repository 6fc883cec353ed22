package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.ChannelKind;
import dev.cairn.bot.playground.world.DiscordJson;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;

/** Builds the INTERACTION_CREATE event. */
final class InteractionEventJson {
    private static final int ATTACHMENT_BYTES = 10 * 1024 * 1024;
    private static final long BROUGHT_ALONG =
            Member.DEFAULT_PERMISSIONS & ~(Member.SEND_MESSAGES | Member.SEND_MESSAGES_IN_THREADS);

    private final World world;
    private final DiscordJson shapes;

    InteractionEventJson(World world) {
        this.world = world;
        this.shapes = new DiscordJson(world);
    }

    ObjectNode event(NewInteraction interactionData, Interaction interaction) {
        Channel channel = interactionData.channel();
        User person = interactionData.person();
        ObjectNode event = Json.object()
                .put("id", interaction.id().toString())
                .put("application_id", world.bot().id().toString())
                .put("type", interactionData.kind().discordType())
                .put("token", interaction.token())
                .put("version", 1)
                .put("channel_id", channel.id().toString())
                .put("context", channel.kind().context())
                .put("locale", person.locale())
                .put("app_permissions", Long.toString(appPermissions(channel)))
                .put("attachment_size_limit", ATTACHMENT_BYTES);
        event.set("data", interactionData.data());
        event.putArray("entitlements");
        event.set("channel", shapes.channel(channel));
        channel.server().ifPresentOrElse(server -> addMember(event, server, person), () -> {
            event.set("user", shapes.user(person));
            addPersonalOwner(event, channel, person);
        });
        interaction.source().ifPresent(message -> event.set("message", message.json()));
        return event;
    }

    private void addMember(ObjectNode event, Server server, User person) {
        server.member(person.id()).ifPresent(member -> {
            event.set("member", shapes.member(member));
            event.withObjectProperty("channel").put("permissions", Long.toString(member.permissions()));
        });
        event.put("guild_id", server.id().toString()).put("guild_locale", "en-US");
        event.set("guild", shapes.interactionGuild(server));
        ObjectNode owners = event.putObject("authorizing_integration_owners");
        if (server.botPresent()) {
            owners.put("0", server.id().toString());
        } else {
            owners.put("1", person.id().toString());
        }
    }

    /** What the bot may do here; as an app that a person brought along, only answer. */
    private static long appPermissions(Channel channel) {
        boolean present = channel.server().map(Server::botPresent).orElse(true);
        return present ? channel.botPermissions() : BROUGHT_ALONG;
    }

    private static void addPersonalOwner(ObjectNode event, Channel channel, User person) {
        ObjectNode owners = event.putObject("authorizing_integration_owners");
        if (channel.kind() == ChannelKind.PRIVATE) {
            owners.put("1", person.id().toString());
        } else {
            owners.put("0", "0");
        }
    }
}
