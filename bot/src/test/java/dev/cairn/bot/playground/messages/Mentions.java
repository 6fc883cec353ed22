package dev.cairn.bot.playground.messages;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Computes whom a message pings. */
public final class Mentions {
    private static final Pattern USER = Pattern.compile("<@!?(\\d{1,20})>");

    private Mentions() {}

    /** The people who are mentioned in the text and whom {@code allowed_mentions} lets the message ping. */
    public static Set<Snowflake> pinged(Message message) {
        Set<Snowflake> pinged = new LinkedHashSet<>();
        Matcher matcher = USER.matcher(text(message));
        while (matcher.find()) {
            String id = matcher.group(1);
            if (allowed(message.allowedMentions(), id)) {
                Snowflake.parse(id).ifPresent(pinged::add);
            }
        }
        return pinged;
    }

    /** Whether the message pings everyone. */
    public static boolean pingsEveryone(Message message) {
        String text = text(message);
        boolean mentioned = text.contains("@everyone") || text.contains("@here");
        JsonNode allowed = message.allowedMentions();
        return mentioned && (allowed == null || contains(allowed.path("parse"), "everyone"));
    }

    private static boolean allowed(@Nullable JsonNode allowed, String user) {
        return allowed == null || contains(allowed.path("parse"), "users") || contains(allowed.path("users"), user);
    }

    private static boolean contains(JsonNode list, String wanted) {
        for (JsonNode item : list) {
            if (item.asText().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static String text(Message message) {
        StringBuilder text = new StringBuilder(message.content());
        gather(message.components(), text);
        return text.toString();
    }

    private static void gather(JsonNode components, StringBuilder text) {
        for (JsonNode component : components) {
            if (component.path("type").asInt() == ComponentType.TEXT_DISPLAY) {
                text.append('\n').append(component.path("content").asText());
            }
            gather(component.path("components"), text);
        }
    }
}
