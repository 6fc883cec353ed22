package dev.cairn.bot.playground.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.ChannelKind;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds out whose interaction an event or a request belongs to, and what it is called. */
final class InteractionNames {
    private static final int MAX_TOKENS = 1_000;
    private static final int AUTOCOMPLETE = 4;

    private final World world;
    private final Map<String, Exchange.About> byToken = new LinkedHashMap<>();

    InteractionNames(World world) {
        this.world = world;
    }

    /** Reads an INTERACTION_CREATE, and keeps its token for the requests that answer it. */
    synchronized Exchange.About of(JsonNode event) {
        JsonNode user = event.path("member").has("user") ? event.path("member").path("user") : event.path("user");
        Exchange.About about = new Exchange.About(person(user.path("id").asText()), use(event));
        byToken.put(event.path("token").asText(), about);
        if (byToken.size() > MAX_TOKENS) {
            byToken.remove(byToken.keySet().iterator().next());
        }
        return about;
    }

    /** Finds what a request is about by the token or the channel in its path. */
    synchronized Exchange.About ofPath(String path) {
        String[] segments = path.split("/", -1);
        if (segments.length > 3 && (segments[1].equals("interactions") || segments[1].equals("webhooks"))) {
            return byToken.getOrDefault(segments[3], Exchange.About.NOTHING);
        }
        if (segments.length > 2 && segments[1].equals("channels")) {
            return Snowflake.parse(segments[2])
                    .flatMap(world::channel)
                    .map(this::place)
                    .orElse(Exchange.About.NOTHING);
        }
        return Exchange.About.NOTHING;
    }

    private Exchange.About place(Channel channel) {
        if (channel.kind() == ChannelKind.BOT_DM) {
            Optional<Snowflake> person = channel.people().stream()
                    .filter(each -> !each.equals(world.bot().id()))
                    .findFirst();
            return new Exchange.About(person.map(id -> person(id.toString())).orElse(""), "DM");
        }
        return new Exchange.About("", "#" + channel.name());
    }

    private String person(String id) {
        return Snowflake.parse(id).flatMap(world::person).map(User::name).orElse("");
    }

    private static String use(JsonNode event) {
        JsonNode data = event.path("data");
        if (data.has("custom_id")) {
            String id = data.path("custom_id").asText();
            return label(event.path("message").path("components"), id).orElse(id);
        }
        StringBuilder name = new StringBuilder(data.path("type").asInt(1) == 1 ? "/" : "")
                .append(data.path("name").asText());
        for (JsonNode step = data.path("options").path(0);
                step.path("type").asInt() == 1 || step.path("type").asInt() == 2;
                step = step.path("options").path(0)) {
            name.append(' ').append(step.path("name").asText());
        }
        return event.path("type").asInt() == AUTOCOMPLETE ? name + " …" : name.toString();
    }

    private static Optional<String> label(JsonNode components, String id) {
        return components.findParents("custom_id").stream()
                .filter(component -> component.path("custom_id").asText().equals(id))
                .map(component -> component
                        .path("label")
                        .asText(component.path("placeholder").asText()))
                .filter(label -> !label.isEmpty())
                .findFirst();
    }
}
