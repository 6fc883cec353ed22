package dev.cairn.bot.playground.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.PlaceChanges;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.time.Duration;
import java.util.Map;

/** Changes people and places as the page asks. */
final class PlacesApi {
    static final String PREFIX = "/play/places/";
    private static final int MAX_NAME_LENGTH = 32;
    private static final int MAX_PEOPLE = 60;
    /** Discord's longest timeout. */
    private static final Duration MAX_TIMEOUT = Duration.ofDays(28);

    private static final Map<String, Long> MEMBER_PERMISSIONS = Map.of(
            "manage-server", Member.MANAGE_SERVER,
            "manage-messages", Member.MANAGE_MESSAGES,
            "send-messages", Member.SEND_MESSAGES,
            "use-commands", Member.USE_COMMANDS);
    private static final Map<String, Long> BOT_PERMISSIONS = Map.of(
            "view-channel", Member.VIEW_CHANNEL,
            "send-messages", Member.SEND_MESSAGES,
            "embed-links", Member.EMBED_LINKS,
            "attach-files", Member.ATTACH_FILES,
            "read-history", Member.READ_MESSAGE_HISTORY);

    private final World world;
    private final PlaceChanges changes;

    PlacesApi(World world) {
        this.world = world;
        this.changes = new PlaceChanges(world);
    }

    /** Makes the change that the path names; throws {@link RefusedAction} for what Discord does not allow. */
    ServerResponse change(String path, JsonNode body) {
        ObjectNode done = Json.object();
        switch (path.substring(PREFIX.length())) {
            case "add-person" -> done.put("person", added(body).id().toString());
            case "rename" -> changes.rename(person(body), name(body.path("name").asText()));
            case "join" -> changes.join(server(body), person(body));
            case "leave" -> leave(server(body), person(body));
            case "nickname" -> nickname(server(body), body);
            case "time-out" -> timeOut(server(body), body);
            case "permit" -> permit(server(body), body);
            case "permit-bot" -> changes.permitBot(channel(body), permission(BOT_PERMISSIONS, body), isGranted(body));
            case "restrict" ->
                changes.restrict(channel(body), body.path("moderatorsOnly").asBoolean());
            case "bot" -> changes.admitBot(server(body), body.path("present").asBoolean());
            case "open-command" ->
                changes.openCommand(server(body), body.path("command").asText(), isGranted(body));
            default -> {
                return PageApi.error(404, "there is nothing to change at " + path);
            }
        }
        return ServerResponse.json(200, done);
    }

    private User added(JsonNode body) {
        String name = name(body.path("name").asText());
        if (world.people().size() >= MAX_PEOPLE) {
            throw new RefusedAction("The playground holds " + MAX_PEOPLE + " people at most.");
        }
        return changes.addPerson(name);
    }

    private void leave(Server server, User person) {
        if (server.owner().equals(person.id())) {
            throw new RefusedAction(person.name() + " owns " + server.name() + ", and an owner can’t leave.");
        }
        changes.leave(server, person);
    }

    private void nickname(Server server, JsonNode body) {
        String nickname = body.path("nickname").asText();
        changes.nickname(server, member(server, body), nickname.isBlank() ? null : name(nickname));
    }

    private void timeOut(Server server, JsonNode body) {
        Member member = member(server, body);
        User person = person(body);
        if (server.owner().equals(person.id()) || (member.permissions() & Member.ADMINISTRATOR) != 0) {
            throw new RefusedAction("Owners and administrators can’t be timed out.");
        }
        Duration time = Duration.ofMinutes(body.path("minutes").asLong());
        if (time.isNegative() || time.compareTo(MAX_TIMEOUT) > 0) {
            throw new RefusedAction("A timeout lasts " + MAX_TIMEOUT.toDays() + " days at most.");
        }
        changes.timeOut(server, member, time);
    }

    private void permit(Server server, JsonNode body) {
        Member member = member(server, body);
        if (server.owner().equals(member.person())) {
            throw new RefusedAction("An owner may do everything.");
        }
        changes.permit(server, member, permission(MEMBER_PERMISSIONS, body), isGranted(body));
    }

    private static boolean isGranted(JsonNode body) {
        return body.path("granted").asBoolean();
    }

    private static long permission(Map<String, Long> known, JsonNode body) {
        Long permission = known.get(body.path("permission").asText());
        if (permission == null) {
            throw new RefusedAction("there is no such permission");
        }
        return permission;
    }

    private static String name(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > MAX_NAME_LENGTH) {
            throw new RefusedAction("A name has 1 to " + MAX_NAME_LENGTH + " characters.");
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            throw new RefusedAction("A name has no line breaks.");
        }
        return name;
    }

    private Member member(Server server, JsonNode body) {
        User person = person(body);
        return server.member(person.id())
                .orElseThrow(() -> new RefusedAction(person.name() + " isn’t in " + server.name() + "."));
    }

    private User person(JsonNode body) {
        return Snowflake.parse(body.path("person").asText())
                .flatMap(world::person)
                .orElseThrow(() -> new RefusedAction("there is no such person"));
    }

    private Server server(JsonNode body) {
        return Snowflake.parse(body.path("server").asText())
                .flatMap(world::server)
                .orElseThrow(() -> new RefusedAction("there is no such server"));
    }

    private Channel channel(JsonNode body) {
        return Snowflake.parse(body.path("channel").asText())
                .flatMap(world::channel)
                .filter(channel -> channel.server().isPresent())
                .orElseThrow(() -> new RefusedAction("there is no such channel"));
    }
}
