package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.ImportReport.Kind;
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

    private FrontMatter(Map<String, List<String>> values) {
        this.values = values;
    }

    static FrontMatter of(Node document, ImportNotes notes) {
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        document.accept(visitor);
        Map<String, List<String>> values = visitor.getData().entrySet().stream()
                .collect(Collectors.toMap(entry -> key(entry.getKey()), Map.Entry::getValue, (first, second) -> first));
        values.keySet().stream()
                .filter(key -> !KNOWN.contains(key))
                .sorted()
                .forEach(key -> notes.add(
                        Kind.FRONT_MATTER,
                        1,
                        "\"%s\"; known are %s"
                                .formatted(key, KNOWN.stream().sorted().collect(Collectors.joining(", ")))));
        return new FrontMatter(values);
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
            notes.add(
                    Kind.FRONT_MATTER, 1, "units: \"%s\"; write rows, headings, items or links".formatted(word.get()));
        }
        return source;
    }
}
