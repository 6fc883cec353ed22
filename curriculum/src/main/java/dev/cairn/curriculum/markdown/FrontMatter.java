package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.search.ClosestMatch;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;

/** What the lines between {@code ---} at the top of a file say; every value has a default. */
final class FrontMatter {
    static final Set<String> KNOWN = Set.of(
            "id",
            "title",
            "short-title",
            "summary",
            "language",
            "author",
            "url",
            "date",
            "audience",
            "pace",
            "from",
            "to",
            "base",
            "units",
            "alongside",
            "start");

    private final Map<String, List<String>> values;
    private final Map<String, Integer> lines;

    private FrontMatter(Map<String, List<String>> values, Map<String, Integer> lines) {
        this.values = values;
        this.lines = lines;
    }

    static FrontMatter of(Node document, String markdown, ImportNotes notes) {
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        document.accept(visitor);
        Map<String, List<String>> values = visitor.getData().entrySet().stream()
                .collect(Collectors.toMap(entry -> key(entry.getKey()), Map.Entry::getValue, (first, second) -> first));
        FrontMatter front = new FrontMatter(values, lines(markdown));
        values.keySet().stream()
                .filter(key -> !KNOWN.contains(key))
                .sorted()
                .forEach(key -> notes.frontMatter(
                        front.line(key),
                        "\"%s\" is not known here".formatted(key),
                        ClosestMatch.to(key, List.copyOf(KNOWN))
                                .map(near -> "did you mean \"%s\"?".formatted(near))
                                .orElse("known are " + KNOWN.stream().sorted().collect(Collectors.joining(", ")))));
        return front;
    }

    private static Map<String, Integer> lines(String markdown) {
        Map<String, Integer> lines = new HashMap<>();
        List<String> all = markdown.lines().toList();
        for (int i = 1; i < all.size() && !all.get(i).startsWith("---"); i++) {
            int colon = all.get(i).indexOf(':');
            if (colon > 0) {
                lines.putIfAbsent(key(all.get(i).substring(0, colon)), i + 1);
            }
        }
        return lines;
    }

    /** The line that a key is in; 1 if it is not there. */
    int line(String key) {
        return lines.getOrDefault(key, 1);
    }

    private static String key(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key))
                .map(texts -> String.join(" ", texts).strip().replaceAll("^[\"']|[\"']$", ""))
                .filter(text -> !text.isBlank());
    }

    /** What becomes a unit, if the file says so. */
    Optional<UnitSource> units(ImportNotes notes) {
        Optional<String> word = get("units");
        Optional<UnitSource> source = word.flatMap(UnitSource::of);
        if (word.isPresent() && source.isEmpty()) {
            notes.frontMatter(
                    line("units"),
                    "units cannot be made of \"%s\"".formatted(word.get()),
                    "write rows, headings, both, items or links");
        }
        return source;
    }
}
