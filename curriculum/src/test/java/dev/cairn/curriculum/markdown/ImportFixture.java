package dev.cairn.curriculum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Hours;
import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import dev.cairn.curriculum.reader.Document;
import dev.cairn.curriculum.reader.ExtendedCurriculum;
import java.util.List;
import java.util.Map;

/** Imports Markdown that stands in a test, and reads what became of it. */
final class ImportFixture {
    private ImportFixture() {}

    static MarkdownImport imported(String markdown) {
        return MarkdownImport.of("club", markdown, ImportedIds.NONE, Map.of());
    }

    static List<String> notes(String markdown, Kind kind) {
        return imported(markdown).report().of(kind).stream()
                .map(ImportReport.Note::text)
                .toList();
    }

    record Imported(Curriculum curriculum, Roadmap roadmap) {}

    static Imported roadmap(String markdown) {
        Document document = Document.of("club.json", imported(markdown).json());
        ExtendedCurriculum extended = ExtendedCurriculum.of(List.of(document));
        assertThat(extended.problems()).isEmpty();
        return new Imported(extended.curriculum(), extended.roadmaps().get(0));
    }

    static List<String> titles(Imported imported) {
        return imported.roadmap().units().stream().map(Unit::title).toList();
    }

    static Unit unit(Imported imported, String title) {
        return imported.roadmap().units().stream()
                .filter(unit -> unit.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    static List<Resource> resources(Imported imported, String unit) {
        return unit(imported, unit).resources().stream()
                .map(use -> imported.curriculum().resource(use.resource()).orElseThrow())
                .toList();
    }

    static Resource resource(Imported imported, String unit) {
        return resources(imported, unit).get(0);
    }

    static List<String> links(Imported imported, String unit) {
        return resources(imported, unit).stream()
                .flatMap(resource -> resource.links().stream())
                .map(Link::url)
                .map(Object::toString)
                .toList();
    }

    static String hours(Imported imported, String unit) {
        Hours hours = unit(imported, unit).hours();
        return hours.min() + "–" + hours.max() + " " + hours.basis();
    }
}
