package dev.cairn.bot.interaction;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cleans names and titles that people give to things, so that they are one visible line. */
public final class PlainName {
    /** A mention of a person, role, channel or command, a custom emoji or a timestamp, as Discord writes them. */
    private static final Pattern MENTION = Pattern.compile("<(?:@[!&]?|#|/|a?:|t:)[^<>]*>");

    private static final Pattern MARKDOWN = Pattern.compile("[*_~`|\\\\<>@]|^\\s*[#>-]+");
    /** Control and format characters, lone surrogates and unassigned code points; joiners stay, for emoji need them. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}[\\p{Cf}&&[^\\u200D]]]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern VISIBLE =
            Pattern.compile("[\\p{L}\\p{N}\\p{S}\\p{P}&&[^\\u115F\\u1160\\u3164\\uFFA0\\u2800]]");

    private PlainName() {}

    /** What is left of what a person typed, possibly nothing. They chose it: escape it all the same. */
    public static String clean(String typed) {
        String plain = MENTION.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ");
        String visible =
                INVISIBLE.matcher(SPACES.matcher(plain).replaceAll(" ")).replaceAll("");
        String unmarked = MARKDOWN.matcher(visible).replaceAll("");
        return SPACES.matcher(unmarked).replaceAll(" ").strip();
    }

    /** One line of what a person typed, with its Markdown but without what cannot be seen; empty if nothing visible is left. */
    public static Optional<String> line(String typed) {
        String seen = INVISIBLE.matcher(SPACES.matcher(typed).replaceAll(" ")).replaceAll("");
        return Optional.of(SPACES.matcher(seen).replaceAll(" ").strip())
                .filter(line -> VISIBLE.matcher(line).find());
    }

    /** Whether something of the name can be seen, and it has no more code points than this. */
    public static boolean isWithin(String name, int maxLength) {
        return VISIBLE.matcher(name).find() && name.codePointCount(0, name.length()) <= maxLength;
    }
}
