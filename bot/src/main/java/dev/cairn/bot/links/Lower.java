package dev.cairn.bot.links;

import java.util.Locale;
import java.util.regex.Pattern;

/** Lowercases names in which a site ignores case. */
final class Lower {
    private static final Pattern ENCODED = Pattern.compile("%[0-9a-f]{2}");

    private Lower() {}

    /** Keeps the capitals of percent-encoding, which is normalized to them. */
    static String ascii(String text) {
        return ENCODED.matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(octet -> octet.group().toUpperCase(Locale.ROOT));
    }
}
