package dev.cairn.bot.features.notices;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * A kind of notice and its words.
 *
 * @param name what rows call it; kept for ever
 * @param words turns a notice's arguments into one paragraph of Markdown
 */
public record NoticeKind(String name, BiFunction<List<String>, Locale, String> words) {
    /** The notices of versions before kinds existed: the arguments are the lines of finished Markdown. */
    static final NoticeKind MARKDOWN = new NoticeKind("markdown", (lines, locale) -> String.join("\n", lines));
}
