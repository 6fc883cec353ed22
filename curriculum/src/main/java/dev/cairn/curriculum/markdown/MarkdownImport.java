package dev.cairn.curriculum.markdown;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.curriculum.DerivedId;
import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.markdown.Draft.PhaseDraft;
import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import dev.cairn.curriculum.markdown.ImportReport.ImportedUnit;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A roadmap imported from a Markdown file.
 *
 * @param json the roadmap as a document of the curriculum format
 * @param lines the lines of the Markdown file that objects in the JSON are made from, by JSON pointer
 * @param ids what to keep for the next import
 */
public record MarkdownImport(String json, Map<String, Integer> lines, ImportedIds ids, ImportReport report) {
    private static final int MAX_SUMMARY = 1000;
    private static final int MAX_EMPTY = 5;
    private static final int MAX_NEED = 500;

    /** Where the roadmap's own fields come from. */
    private static final Map<String, String> IN_FRONT_MATTER = Map.of(
            "/roadmap/id", "id",
            "/roadmap/title", "title",
            "/roadmap/summary", "summary",
            "/roadmap/language", "language",
            "/roadmap/cohort", "start",
            "/roadmap/paces", "pace",
            "/roadmap/source/author", "author",
            "/roadmap/source/url", "url",
            "/roadmap/source/date", "date");

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), YamlFrontMatterExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    public MarkdownImport {
        lines = Map.copyOf(lines);
    }

    /**
     * Imports a file.
     *
     * @param name the file's name without its ending; the roadmap's id and title, if the file has neither
     * @param ids what the last import kept
     * @param topics the ids of topics by name and synonym, in lower case
     */
    public static MarkdownImport of(String name, String markdown, ImportedIds ids, Map<String, String> topics) {
        ImportNotes notes = new ImportNotes();
        Node document = PARSER.parse(markdown.startsWith("\uFEFF") ? markdown.substring(1) : markdown);
        HtmlLinks.replace(document);
        PlainAddresses.replace(document, notes);
        InlineRemarks.replace(document);
        FrontMatter front = FrontMatter.of(document, markdown, notes);
        Excerpt excerpt = Excerpt.of(document, front, notes);
        String title = front.get("title").or(excerpt::title).orElse(name);
        String id = front.get("id").orElseGet(() -> ids.roadmap().isBlank() ? roadmapId(title, name) : ids.roadmap());
        HeadingRoles.leaveOut(excerpt.root(), notes);
        Optional<UnitSource> said = front.units(notes);
        UnitSource source = said.orElseGet(() -> UnitSource.of(excerpt.root().all()));
        HeadingRoles.join(excerpt.root(), source, notes);
        List<PhaseDraft> phases =
                new Outliner(source, notes, new LinkCleaner(front.get("base"), notes)).phases(excerpt.root(), title);
        noteEmpty(phases, notes);
        ImportedIds kept = new IdKeeper(id, ids, notes).settle(phases);
        FileTopics topicNames = new FileTopics(id, topics);
        RoadmapJson json = new RoadmapJson(notes, topicNames);
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode roadmap = root.putObject("roadmap").put("id", id).put("title", notes.title(title, excerpt.line()));
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        Stream.concat(Facts.needs(excerpt.introduction()).stream(), excerpt.root().needs.stream())
                .forEach(need -> required.add(notes.cut(need, MAX_NEED, 1)));
        if (!required.isEmpty()) {
            roadmap.set("entryRequirements", required);
        }
        new RoadmapFields(front, notes).write(roadmap, front.get("summary").or(() -> summary(excerpt, notes)), title);
        json.write(phases, roadmap.putArray("phases"));
        CohortWeeks.write(front.get("start"), phases, roadmap);
        if (topicNames.hasNew()) {
            topicNames.writeNew(root.putArray("topics"));
        }
        Optional<UnitSource> assumed = said.isPresent() ? Optional.empty() : Optional.of(source);
        return new MarkdownImport(
                root.toPrettyString() + "\n",
                lines(front, json.lines(root)),
                kept,
                report(roadmap, phases, json, notes, assumed));
    }

    private static void noteEmpty(List<PhaseDraft> phases, ImportNotes notes) {
        List<UnitDraft> empty = phases.stream()
                .flatMap(phase -> phase.units().stream())
                .filter(unit -> unit.steps.isEmpty() && unit.resources.isEmpty() && unit.topics.isEmpty())
                .toList();
        String more = empty.size() > MAX_EMPTY ? ", like %d more".formatted(empty.size() - 1) : "";
        empty.stream()
                .limit(more.isEmpty() ? empty.size() : 1)
                .forEach(unit -> notes.add(
                        Kind.EMPTY_UNIT,
                        unit.line,
                        "“%s” has no link and no steps%s".formatted(ImportNotes.shown(unit.title.text()), more),
                        "add what to open or to do, or take it out"));
    }

    private static Map<String, Integer> lines(FrontMatter front, Map<String, Integer> lines) {
        Map<String, Integer> all = new HashMap<>(lines);
        IN_FRONT_MATTER.forEach((pointer, key) -> front.get(key).ifPresent(said -> all.put(pointer, front.line(key))));
        return all;
    }

    private static String roadmapId(String title, String name) {
        String id = DerivedId.of(title, IdForm.ROADMAP.maxLength());
        return id.isEmpty() ? DerivedId.withHash(name, title, IdForm.ROADMAP.maxLength()) : id;
    }

    private static Optional<String> summary(Excerpt excerpt, ImportNotes notes) {
        return excerpt.introduction().stream()
                .filter(block -> block instanceof Paragraph || block instanceof BlockQuote)
                .filter(block -> !UnitContent.isOnlyLinks(block))
                .map(block -> notes.cut(Facts.textWithoutNeeds(block), MAX_SUMMARY, Inlines.line(block)))
                .filter(text -> text.matches("(?s).*\\p{L}{2}.*"))
                .findFirst();
    }

    private static ImportReport report(
            ObjectNode roadmap,
            List<PhaseDraft> phases,
            RoadmapJson json,
            ImportNotes notes,
            Optional<UnitSource> assumed) {
        List<ImportedUnit> units = phases.stream()
                .flatMap(phase -> phase.units().stream())
                .map(unit -> new ImportedUnit(unit.line, unit.id, unit.title.text()))
                .toList();
        int steps = phases.stream()
                .flatMap(phase -> phase.units().stream())
                .mapToInt(unit -> unit.steps.size())
                .sum();
        return new ImportReport(
                roadmap.path("title").asText(),
                roadmap.path("summary").asText(),
                phases.stream().map(phase -> phase.title.text()).toList(),
                units,
                steps,
                json.links(),
                notes.passedOver(),
                assumed.map(UnitSource::assumption),
                notes.notes());
    }
}
