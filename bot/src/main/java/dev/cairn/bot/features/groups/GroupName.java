package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.PlainName;
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

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Checks a name that was cleaned before; see {@link #read}. */
    public GroupName {
        if (!PlainName.isWithin(value, MAX_LENGTH)) {
            throw new IllegalArgumentException("not a name of a group");
        }
    }

    /** Cleans what a person typed; empty if nothing visible is left, or if it is too long. */
    public static Optional<GroupName> read(String typed) {
        return Optional.of(PlainName.clean(typed))
                .filter(name -> PlainName.isWithin(name, MAX_LENGTH))
                .map(GroupName::new);
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
