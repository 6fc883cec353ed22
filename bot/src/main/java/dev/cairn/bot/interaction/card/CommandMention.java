package dev.cairn.bot.interaction.card;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names a command in Markdown so that people can click it. Discord's mention needs the id that it gave the command, which
 * only the edge knows, so copies write a mention without an id, and the edge puts the id in place.
 */
public final class CommandMention {
    /** As long as the longest id, so that a text does not outgrow Discord's limit when the id is put in place. */
    private static final String UNKNOWN_ID = "0".repeat(19);

    private static final Pattern MENTION = Pattern.compile("</([a-z0-9_-]+)( [a-z0-9_ -]+)?:" + UNKNOWN_ID + ">");

    private CommandMention() {}

    /**
     * Mentions a command.
     *
     * @param path the words after the slash: {@code next}, {@code roadmap show}
     */
    public static String of(String path) {
        return "</" + path + ":" + UNKNOWN_ID + ">";
    }

    /**
     * Puts ids in place of the unknown ones. A command without an id becomes code, which people can read and type.
     *
     * @param idOf finds Discord's id of a command by the first word of its path
     */
    public static String withIds(String markdown, Function<String, Optional<Long>> idOf) {
        if (!markdown.contains(UNKNOWN_ID)) {
            return markdown;
        }
        return MENTION.matcher(markdown).replaceAll(mention -> withId(mention, idOf));
    }

    private static String withId(MatchResult mention, Function<String, Optional<Long>> idOf) {
        String path = mention.group(1) + Optional.ofNullable(mention.group(2)).orElse("");
        return idOf.apply(mention.group(1))
                .map(id -> "</" + path + ":" + Long.toUnsignedString(id) + ">")
                .orElse("`/" + path + "`");
    }
}
