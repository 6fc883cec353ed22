package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the developer guide and the decision records in step with the code. */
final class DeveloperGuideTest {
    private static final Path GUIDE = Path.of("README.md");
    private static final Path DECISIONS = Path.of("src/doc/decisions");
    private static final List<Path> SOURCES = List.of(Path.of("src"), Path.of("../curriculum/src"));
    private static final Pattern TYPE_NAME = Pattern.compile("`([A-Z][a-z]\\w*)(?:\\.\\w+)?`");
    private static final Pattern LINK = Pattern.compile("]\\(([^):]+)\\)");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> decisions = Files.list(DECISIONS)) {
            return Stream.concat(Stream.of(GUIDE), decisions.sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTypeThatAPageNamesExists(Path page) throws IOException {
        assertThat(matches(TYPE_NAME, page)).isNotEmpty();
        assertThat(typeNames()).containsAll(matches(TYPE_NAME, page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkOfAPageLeadsToAFile(Path page) throws IOException {
        assertThat(matches(LINK, page))
                .allMatch(link -> Files.exists(page.resolveSibling(link).normalize()));
    }

    private static Set<String> matches(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> typeNames() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.walk(source)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.substring(0, name.length() - ".java".length()))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
