package dev.cairn.bot.playground.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.playground.world.WorldEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Converts the world and its events to the JSON that the page reads. */
final class PageJson {
    private final World world;
    private final ReadMarks marks;

    PageJson(World world, ReadMarks marks) {
        this.world = world;
        this.marks = marks;
    }

    /**
     * The world as a person finds it.
     *
     * @param ready whether the bot is connected and has registered its commands
     */
    ObjectNode world(boolean ready, Optional<User> as) {
        ObjectNode json = Json.object().put("now", world.now().toString()).put("ready", ready);
        // What only one person sees is gone when they load the page again, as in Discord.
        json.put("since", world.nextId().toString());
        ObjectNode unread = json.putObject("unread");
        as.ifPresent(person -> putUnread(unread, person));
        json.putObject("bot")
                .put("id", world.bot().id().toString())
                .put("name", world.bot().name());
        ArrayNode people = json.putArray("people");
        ArrayNode dms = json.putArray("dms");
        for (User person : world.people()) {
            people.addObject()
                    .put("id", person.id().toString())
                    .put("name", person.name())
                    .put("color", person.color())
                    .put(
                            "unread",
                            world.dm(person.id())
                                    .map(dm -> marks.unread(person.id(), dm).size())
                                    .orElse(0));
            world.dm(person.id())
                    .ifPresent(dm -> dms.addObject()
                            .put("id", dm.id().toString())
                            .put("person", person.id().toString()));
        }
        ArrayNode servers = json.putArray("servers");
        world.servers().forEach(server -> servers.add(server(server)));
        return json;
    }

    private void putUnread(ObjectNode unread, User person) {
        world.dm(person.id()).ifPresent(dm -> putUnread(unread, person, dm));
        world.servers().forEach(server -> server.channels().forEach(channel -> putUnread(unread, person, channel)));
    }

    private void putUnread(ObjectNode unread, User person, Channel channel) {
        List<Snowflake> messages = marks.unread(person.id(), channel);
        if (!messages.isEmpty()) {
            ArrayNode ids = unread.putArray(channel.id().toString());
            messages.forEach(message -> ids.add(message.toString()));
        }
    }

    private ObjectNode server(Server server) {
        ObjectNode json = Json.object()
                .put("id", server.id().toString())
                .put("name", server.name())
                .put("owner", server.owner().toString())
                .put("hasBot", server.botPresent());
        ArrayNode channels = json.putArray("channels");
        server.channels().forEach(channel -> channels.add(channel(server, channel)));
        ArrayNode members = json.putArray("members");
        ObjectNode permissions = json.putObject("permissions");
        ObjectNode nicknames = json.putObject("nicknames");
        ObjectNode timeouts = json.putObject("timeouts");
        Instant now = world.now();
        for (Member member : inOrder(server)) {
            String person = member.person().toString();
            members.add(person);
            boolean owner = member.person().equals(server.owner());
            permissions.put(person, Long.toString(owner ? Member.ALL_PERMISSIONS : member.permissionsAt(now)));
            Optional.ofNullable(member.nickname()).ifPresent(nickname -> nicknames.put(person, nickname));
            member.timeoutAt(now).ifPresent(until -> timeouts.put(person, until.toString()));
        }
        json.set("openCommands", Json.of(server.openCommands()));
        return json;
    }

    private static List<Member> inOrder(Server server) {
        return server.members().stream()
                .sorted(Comparator.comparing(Member::person))
                .toList();
    }

    private static ObjectNode channel(Server server, Channel channel) {
        ObjectNode json = Json.object()
                .put("id", channel.id().toString())
                .put("name", channel.name())
                .put("moderatorsOnly", channel.restricted())
                .put("botPermissions", Long.toString(channel.botPermissions()));
        ArrayNode viewers = json.putArray("viewers");
        inOrder(server).stream()
                .filter(member -> channel.visibleTo(member.person()))
                .forEach(member -> viewers.add(member.person().toString()));
        return json;
    }

    ObjectNode message(Message message) {
        JsonNode discord = message.json();
        ObjectNode json = Json.object()
                .put("id", message.id().toString())
                .put("channel", message.channel().toString())
                .put("timestamp", discord.path("timestamp").asText())
                .put("edited", Json.has(discord, "edited_timestamp"))
                .put("ephemeral", message.ephemeral())
                .put("content", message.content())
                .put("flags", message.flags());
        json.putObject("author")
                .put("id", message.author().toString())
                .put("name", discord.path("author").path("global_name").asText())
                .put("bot", message.author().equals(world.bot().id()));
        json.put(
                "for",
                Optional.ofNullable(message.audience()).map(Object::toString).orElse(null));
        json.set("interaction", interaction(message));
        json.set("components", message.components());
        json.set("embeds", discord.path("embeds"));
        json.set("attachments", attachments(discord.path("attachments")));
        if (Json.has(discord, "message_reference")) {
            json.set("reference", discord.path("message_reference"));
        }
        return json;
    }

    private static JsonNode interaction(Message message) {
        if (message.origin() == null) {
            return Json.object().nullNode();
        }
        return Json.object()
                .put("id", message.origin().interaction().toString())
                .put("name", message.origin().name())
                .put("person", message.origin().person().toString());
    }

    private static ArrayNode attachments(JsonNode discord) {
        ArrayNode attachments = Json.array();
        for (JsonNode file : discord) {
            ObjectNode json = Json.object()
                    .put("id", file.path("id").asText())
                    .put("filename", file.path("filename").asText())
                    .put("size", file.path("size").asLong())
                    .put("url", "/play/attachment/" + file.path("id").asText());
            if (file.has("description")) {
                json.set("description", file.path("description"));
            }
            attachments.add(json);
        }
        return attachments;
    }

    /** Tells others that somebody got a direct message, so that they see whose turn it may be. */
    ObjectNode directMessage(Snowflake person) {
        return event("direct-message").put("person", person.toString());
    }

    ObjectNode event(WorldEvent event) {
        if (event instanceof WorldEvent.Posted posted) {
            return messageEvent("message", posted.message());
        } else if (event instanceof WorldEvent.Edited edited) {
            return messageEvent("edit", edited.message());
        } else if (event instanceof WorldEvent.Deleted deleted) {
            return event("delete")
                    .put("channel", deleted.message().channel().toString())
                    .put("id", deleted.message().id().toString());
        } else if (event instanceof WorldEvent.Thinking thinking) {
            return interactionEvent(
                            "thinking",
                            thinking.origin().interaction().toString(),
                            thinking.channel().toString())
                    .put("ephemeral", thinking.ephemeral())
                    .put("name", thinking.origin().name())
                    .put("person", thinking.origin().person().toString());
        } else if (event instanceof WorldEvent.ModalOpened opened) {
            ObjectNode json = interactionEvent(
                    "modal",
                    opened.origin().interaction().toString(),
                    opened.channel().toString());
            json.set("modal", opened.modal());
            return json;
        } else if (event instanceof WorldEvent.TimedOut failed) {
            return interactionEvent(
                            "failed",
                            failed.origin().interaction().toString(),
                            failed.channel().toString())
                    .put("why", failed.why());
        } else if (event instanceof WorldEvent.Acknowledged settled) {
            return interactionEvent(
                    "settled",
                    settled.origin().interaction().toString(),
                    settled.channel().toString());
        } else if (event instanceof WorldEvent.ClockMoved moved) {
            return event("clock").put("now", moved.now().toString());
        } else if (event instanceof WorldEvent.HistoryPlayed played) {
            return event("history").put("day", played.day()).put("days", played.days());
        } else if (isChangeOfPlaces(event)) {
            return event("places");
        }
        return event("ready");
    }

    private static boolean isChangeOfPlaces(WorldEvent event) {
        return event instanceof WorldEvent.PlacesChanged
                || event instanceof WorldEvent.ChannelChanged
                || event instanceof WorldEvent.BotAdded
                || event instanceof WorldEvent.BotRemoved;
    }

    private static ObjectNode event(String type) {
        return Json.object().put("type", type);
    }

    private static ObjectNode interactionEvent(String type, String interaction, String channel) {
        return event(type).put("interaction", interaction).put("channel", channel);
    }

    private ObjectNode messageEvent(String type, Message message) {
        ObjectNode json = event(type).put("channel", message.channel().toString());
        json.set("message", message(message));
        return json;
    }
}
