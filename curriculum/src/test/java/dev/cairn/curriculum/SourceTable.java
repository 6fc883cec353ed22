package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds units or listed entries, in order, against the rows of a source: heading | title | links | credit | format. */
final class SourceTable {
    private final Curriculum curriculum;
    private final List<Row> rows = new ArrayList<>();

    SourceTable(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** What the roadmap holds in the place of one row of the source. */
    private record Row(String heading, String title, Set<String> links, List<String> credits, String format) {}

    SourceTable units(Phase phase) {
        for (Section section : phase.sections()) {
            for (Unit unit : section.units()) {
                rows.add(row(section.title().orElse(""), unit));
            }
        }
        return this;
    }

    SourceTable entries(Collection collection) {
        for (Collection.Entry entry : collection.entries()) {
            Resource resource = resource(entry.resource().orElseThrow());
            rows.add(row(entry.group().orElse(""), entry.title(), links(resource), resource));
        }
        return this;
    }

    private Row row(String heading, Unit unit) {
        ResourceUse use = unit.resources().get(0);
        Resource resource = resource(use.resource());
        return row(
                heading,
                unit.title(),
                use.part()
                        .flatMap(ResourceUse.Part::url)
                        .map(url -> Set.of(url.toString()))
                        .orElseGet(() -> links(resource)),
                resource);
    }

    private static Row row(String heading, String title, Set<String> links, Resource resource) {
        String format = resource.format().name().toLowerCase(Locale.ROOT);
        return new Row(heading, title, links, credits(resource), format);
    }

    private Resource resource(ResourceId id) {
        return curriculum.resource(id).orElseThrow();
    }

    private static Set<String> links(Resource resource) {
        return resource.links().stream().map(Link::url).map(URI::toString).collect(Collectors.toSet());
    }

    /** A source may credit people or an institution. */
    private static List<String> credits(Resource resource) {
        return Stream.of(
                        resource.authors().stream().map(SourceTable::credit).collect(Collectors.joining(", ")),
                        resource.provider().orElse(""))
                .toList();
    }

    private static String credit(Author author) {
        return author.url().map(url -> author.name() + " <" + url + ">").orElse(author.name());
    }

    /** The last columns may be left out; a resource may have links that the row lacks. */
    void isThatOf(String source) {
        List<List<String>> expected = source.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();

        assertThat(rows)
                .extracting(Row::title)
                .containsExactlyElementsOf(
                        expected.stream().map(columns -> columns.get(1)).toList());
        for (int i = 0; i < rows.size(); i++) {
            check(rows.get(i), expected.get(i));
        }
    }

    private static void check(Row row, List<String> expected) {
        assertThat(row.heading()).as(row.title()).isEqualTo(expected.get(0));
        assertThat(row.links()).as(row.title()).containsAll(words(expected.get(2)));
        if (expected.size() > 3) {
            assertThat(row.credits()).as(row.title()).contains(expected.get(3));
        }
        if (expected.size() > 4) {
            assertThat(row.format()).as(row.title()).isEqualTo(expected.get(4));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
