package dev.cairn.bot.links;

import dev.cairn.bot.interaction.PlainName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title made from a link alone, since Cairn fetches none: the last part of the path that has words, and the host. */
final class ReadableTitle {
    private static final int MAX_LENGTH = 80;
    private static final Pattern ENDING = Pattern.compile("\\.(?:html?|php|aspx?|pdf|ipynb|md)$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_+\\s]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    /** A page that tells apart what it shows by the query alone. */
    private static final Set<String> MEANINGLESS = Set.of("Watch", "View", "Item", "Index", "Open", "Default");
    /** The words of its own address say nothing. */
    private static final Pattern YOUTUBE =
            Pattern.compile("youtube\\.com/(?:watch\\?v=|(?<list>playlist)\\?list=)(?<id>[A-Za-z0-9_-]+)");

    private static final Pattern SLASH = Pattern.compile("/");

    private ReadableTitle() {}

    static String of(CanonicalLink link) {
        String page = link.identity().replaceFirst("[?#].*", "");
        List<String> parts = SLASH.splitAsStream(page).skip(1).toList();
        if (link.host().equals("github.com") && parts.size() == 2) {
            return parts.get(0) + "/" + parts.get(1);
        }
        if (link.host().equals("arxiv.org") && parts.size() > 1) {
            return "arXiv " + String.join("/", parts.subList(1, parts.size()));
        }
        Matcher video = YOUTUBE.matcher(link.identity());
        if (video.lookingAt()) {
            return (video.group("list") == null ? "YouTube video " : "YouTube playlist ") + video.group("id");
        }
        for (int at = parts.size() - 1; at >= 0; at--) {
            String words = words(parts.get(at));
            if (WORD.matcher(words).find() && !looksLikeAnId(words) && !MEANINGLESS.contains(words)) {
                return clipped(words) + " (" + link.host() + ")";
            }
        }
        return link.host();
    }

    private static String words(String part) {
        // A link can encode what would break the line or turn it around.
        String decoded = PlainName.line(PercentEncoding.decode(part)).orElse("");
        String bare = ENDING.matcher(decoded.toLowerCase(Locale.ROOT)).find()
                ? decoded.substring(0, decoded.lastIndexOf('.'))
                : decoded;
        String spaced = BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
        return spaced.isEmpty() ? "" : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private static boolean looksLikeAnId(String words) {
        return words.indexOf(' ') < 0 && words.chars().anyMatch(Character::isDigit) && words.length() > 8;
    }

    private static String clipped(String words) {
        return words.codePointCount(0, words.length()) <= MAX_LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MAX_LENGTH - 1)) + "…";
    }
}
