package dev.cairn.bot.features.groups;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a group: 1 to {@value #MAX_LENGTH} characters without mentions, Markdown and what cannot be seen.
 *
 * @param value what people chose, and therefore untrusted: escape it all the same
 */
public record GroupName(String value) {
    /** In code points. */
    public static final int MAX_LENGTH = 40;

    /** A mention of a person, role, channel or command, a custom emoji or a timestamp, as Discord writes them. */
    private static final Pattern MENTION = Pattern.compile("<(?:@[!&]?|#|/|a?:|t:)[^<>]*>");

    private static final Pattern MARKDOWN = Pattern.compile("[*_~`|\\\\<>@]|^\\s*[#>-]+");
    /** Control and format characters, lone surrogates and unassigned code points; joiners stay, for emoji need them. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}[\\p{Cf}&&[^\\u200D]]]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern VISIBLE =
            Pattern.compile("[\\p{L}\\p{N}\\p{S}\\p{P}&&[^\\u115F\\u1160\\u3164\\uFFA0\\u2800]]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Checks a name that was cleaned before; see {@link #read}. */
    public GroupName {
        if (!isWithinLimits(value)) {
            throw new IllegalArgumentException("not a name of a group");
        }
    }

    /** Cleans what a person typed; empty if nothing visible is left, or if it is too long. */
    public static Optional<GroupName> read(String typed) {
        String plain = MENTION.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ");
        String visible =
                INVISIBLE.matcher(SPACES.matcher(plain).replaceAll(" ")).replaceAll("");
        String unmarked = MARKDOWN.matcher(visible).replaceAll("");
        String name = SPACES.matcher(unmarked).replaceAll(" ").strip();
        return Optional.of(name).filter(GroupName::isWithinLimits).map(GroupName::new);
    }

    private static boolean isWithinLimits(String name) {
        return VISIBLE.matcher(name).find() && name.codePointCount(0, name.length()) <= MAX_LENGTH;
    }

    /** The name without case, accents and spaces, which is unique in a server. */
    public String key() {
        return key(value);
    }

    /** What the key of a name typed like this would be. */
    static String key(String typed) {
        String letters =
                MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD)).replaceAll("");
        String folded = letters.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return SPACES.matcher(folded).replaceAll("");
    }

    @Override
    public String toString() {
        return value;
    }
}
