package dev.cairn.bot.playground.messages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.cairn.bot.playground.json.Json;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the embeds that Discord adds to a message for the links in its text; nothing is fetched for them. */
final class LinkEmbeds {
    private static final int MAX_EMBEDS = 5;
    /** A link in angle brackets is one whose preview the writer does not want. */
    private static final Pattern LINK = Pattern.compile("(?<!<)https?://[^\\s<>\")\\]]+");

    private LinkEmbeds() {}

    static ArrayNode of(String content) {
        ArrayNode embeds = Json.array();
        Matcher link = LINK.matcher(content);
        while (link.find() && embeds.size() < MAX_EMBEDS) {
            embeds.addObject().put("type", "link").put("url", link.group());
        }
        return embeds;
    }
}
