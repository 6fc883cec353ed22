package dev.cairn.bot.links;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The table of links and their canonical forms, with the source of each rule. */
final class LinkTable {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u(?<code>[0-9a-f]{4})");

    private LinkTable() {}

    record Row(String link, String identity, String url, String source) {
        String expected() {
            return identity.startsWith("refused ")
                    ? identity
                    : identity + " " + (url.isEmpty() ? "https://" + identity : url);
        }

        String actual() {
            SharedLink read = SharedLink.parse(link);
            if (read instanceof SharedLink.Refused refused) {
                return "refused " + refused.problem();
            }
            if (read instanceof SharedLink.Doubtful doubtful) {
                return "doubtful " + doubtful.link().identity() + " "
                        + doubtful.link().url();
            }
            CanonicalLink accepted = ((SharedLink.Accepted) read).link();
            return accepted.identity() + " " + accepted.url();
        }
    }

    static List<Row> rows() {
        try (InputStream table = Objects.requireNonNull(LinkTable.class.getResourceAsStream("/links/canonical.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LinkTable::row)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        String link = ESCAPE.matcher(cells[0]).replaceAll(match -> {
            String character = Character.toString((char) Integer.parseInt(match.group(1), 16));
            return java.util.regex.Matcher.quoteReplacement(character);
        });
        return new Row(link, cells[1], cells[2], cells[3]);
    }
}
