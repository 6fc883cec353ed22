package dev.cairn.bot.links;

import java.util.List;
import java.util.Random;

/** Makes links out of known ones by what goes wrong when people copy and when programs encode. */
final class LinkFuzz {
    private static final String CHARACTERS =
            "abcXYZ019-._~:/?#[]@!$&'()*+,;=%<>\"{}|\\^` \t\u00E9\u00DF\u0430\u4F8B\u200B\u3002\uFF0E\uD83D\uDE00\uD800\u0000\u202E";
    private static final List<String> PIECES = List.of(
            "www.",
            "m.",
            "/",
            "//",
            "/..",
            "/./",
            "?",
            "&",
            "#",
            "#/",
            "#!",
            "%",
            "%2",
            "%2F",
            "%41",
            "%C3%A9",
            ":443",
            ":80",
            ":",
            "?utm_source=a",
            "&t=1m",
            "&list=PLabcdefghijkl",
            "index.html",
            ".git",
            "/tree/main",
            "/blob/main/a.py",
            "/refs/heads/main",
            "xn--",
            "xn--a",
            ".pdf",
            "v2",
            "https://",
            "http://",
            "@",
            "/en",
            "/wiki/",
            "/dp/0262035618",
            "/d/",
            "=",
            ";",
            "+");

    private final Random random;
    private final List<String> seeds;

    LinkFuzz(Random random, List<String> seeds) {
        this.random = random;
        this.seeds = seeds;
    }

    String next() {
        StringBuilder link = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
        for (int change = random.nextInt(4); change >= 0; change--) {
            change(link);
        }
        return link.toString();
    }

    private void change(StringBuilder link) {
        int at = random.nextInt(link.length() + 1);
        int end = Math.min(link.length(), at + random.nextInt(8));
        switch (random.nextInt(6)) {
            case 0 -> link.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            case 1, 2 -> link.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            case 3 -> link.delete(at, end);
            case 4 -> link.insert(at, link.substring(at, end));
            default -> {
                String other = seeds.get(random.nextInt(seeds.size()));
                link.append(other.substring(random.nextInt(other.length() + 1)));
            }
        }
    }
}
