package dev.cairn.curriculum.markdown;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.curriculum.DerivedId;
import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.markdown.Draft.PhaseDraft;
import dev.cairn.curriculum.markdown.Draft.ResourceDraft;
import dev.cairn.curriculum.markdown.Draft.SectionDraft;
import dev.cairn.curriculum.markdown.Draft.StepDraft;
import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the phases of a roadmap as JSON, and remembers which line each object is made from. */
final class RoadmapJson {
    private static final int MAX_NOTE = 500;
    private static final int MAX_SUMMARY = 1000;
    private static final int MAX_NUMBER = 40;
    private static final int MAX_NAME = 31;
    private static final int MAX_FURTHER_LINKS = 3;

    private final ImportNotes notes;
    private final FileTopics topics;
    private final Prerequisites prerequisites;
    private final IdentityHashMap<JsonNode, Integer> lines = new IdentityHashMap<>();
    private int links;

    RoadmapJson(ImportNotes notes, FileTopics topics) {
        this.notes = notes;
        this.topics = topics;
        this.prerequisites = new Prerequisites(notes);
    }

    int links() {
        return links;
    }

    void write(List<PhaseDraft> phases, ArrayNode array) {
        for (PhaseDraft phase : phases) {
            ObjectNode node = object(array, phase.line);
            node.put("id", phase.id).put("title", notes.title(phase.title.text(), phase.line));
            text(node, "summary", summary(phase.title, phase.summary));
            ArrayNode needs = JsonNodeFactory.instance.arrayNode();
            prerequisites.write(phase, needs);
            array(node, "prerequisites", needs);
            writeSections(phase, node.putArray("sections"));
            prerequisites.leave(phase, Optional.empty());
        }
    }

    private void writeSections(PhaseDraft phase, ArrayNode array) {
        Set<String> taken = new HashSet<>();
        for (SectionDraft section : phase.sections) {
            section.id = name(section.title.map(Title::text).orElse("units"), "section", taken);
            ObjectNode node = object(array, section.line);
            node.put("id", section.id);
            section.title.ifPresent(title -> node.put("title", notes.title(title.text(), section.line)));
            section.title.flatMap(Title::number).ifPresent(number -> text(node, "number", number));
            text(
                    node,
                    "summary",
                    section.title.map(title -> summary(title, section.summary)).orElse(section.summary));
            ArrayNode units = node.putArray("units");
            section.units.forEach(unit -> writeUnit(unit, units));
            prerequisites.leave(phase, Optional.of(section));
        }
    }

    private void writeUnit(UnitDraft unit, ArrayNode array) {
        ObjectNode node = object(array, unit.line);
        node.put("id", unit.id).put("title", notes.title(unit.title.text(), unit.line));
        unit.title
                .number()
                .filter(number -> number.length() <= MAX_NUMBER)
                .ifPresent(number -> node.put("number", number));
        node.put("kind", unit.kind).put("requirement", unit.requirement);
        unit.hours.ifPresent(hours -> node.putObject("hours")
                .put("min", hours.min())
                .put("max", hours.max())
                .put("basis", "source"));
        ArrayNode needs = JsonNodeFactory.instance.arrayNode();
        prerequisites.write(unit, needs);
        array(node, "prerequisites", needs);
        unit.choice.ifPresent(choice -> {
            ObjectNode oneOf = node.putObject("oneOf").put("group", choice.group());
            if (choice.choose() > 1) {
                oneOf.put("choose", choice.choose());
            }
        });
        ArrayNode named = JsonNodeFactory.instance.arrayNode();
        unit.topics.stream()
                .map(topics::id)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(named::add);
        array(node, "topics", named);
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        unit.steps.forEach(step -> writeStep(step, steps));
        array(node, "steps", steps);
        writeResources(unit.resources, unit.title.text(), node);
        String note = ImportNotes.inFull(unit.title.text()) + " " + String.join(" ", unit.notes);
        text(node, "note", notes.cut(note.strip(), MAX_NOTE, unit.line));
        ArrayNode formerly = JsonNodeFactory.instance.arrayNode();
        unit.formerly.forEach(formerly::add);
        array(node, "formerly", formerly);
    }

    private void writeStep(StepDraft step, ArrayNode array) {
        ObjectNode node = object(array, step.line);
        node.put("id", step.id).put("title", step.title);
        text(node, "text", step.text);
        writeResources(step.resources, step.title, node);
    }

    /** The summary of something whose title may have been cut. */
    private static String summary(Title title, String summary) {
        String full = ImportNotes.inFull(title.text());
        return full.length() + summary.length() < MAX_SUMMARY ? full + " " + summary : summary;
    }

    /** @param of the title of what the resources are for, which a link named "here" needs before it */
    private void writeResources(List<ResourceDraft> resources, String of, ObjectNode owner) {
        if (resources.isEmpty()) {
            return;
        }
        ArrayNode array = owner.putArray("resources");
        for (ResourceDraft resource : resources) {
            links++;
            if (!array.isEmpty() && isFurtherLink(besides(array, resource), resource)) {
                continue;
            }
            ObjectNode node = object(array, resource.link().line());
            String text = Title.of(resource.link().text()).text();
            String title = LinkWords.isBare(text) ? of + ": " + text : text;
            node.put(
                    "title",
                    notes.title(
                            title.isBlank() ? host(resource.link().url()) : title,
                            resource.link().line()));
            node.put("url", resource.link().url());
            resource.format()
                    .filter(format -> !knowsBetter(resource.link().url()))
                    .ifPresent(format -> node.put("format", format));
            if (!resource.author().isEmpty()) {
                node.putArray("authors").addObject().put("name", resource.author());
            }
            text(node, "note", resource.note());
        }
    }

    /** What slides or a forum belong to: what their line begins with, or else the main resource. */
    private ObjectNode besides(ArrayNode array, ResourceDraft resource) {
        for (JsonNode other : array) {
            if (Integer.valueOf(resource.link().line()).equals(lines.get(other))) {
                return (ObjectNode) other;
            }
        }
        return (ObjectNode) array.get(0);
    }

    /** Adds the slides or the forum of a resource to its links, if there is room. */
    private static boolean isFurtherLink(ObjectNode main, ResourceDraft resource) {
        Optional<String> role = LinkWords.role(resource.link().text());
        if (role.isEmpty() || !resource.note().isEmpty() || main.path("links").size() >= MAX_FURTHER_LINKS) {
            return false;
        }
        main.withArray("links")
                .addObject()
                .put("role", role.get())
                .put("url", resource.link().url());
        return true;
    }

    /** Whether an address tells a single video from a series or a channel. */
    private static boolean knowsBetter(String url) {
        return host(url).matches("(?i)(m\\.)?(youtube\\.com|youtu\\.be)");
    }

    private static String host(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", "");
    }

    private ObjectNode object(ArrayNode array, int line) {
        ObjectNode node = array.addObject();
        lines.put(node, line);
        return node;
    }

    private static void text(ObjectNode node, String field, String text) {
        if (!text.isBlank()) {
            node.put(field, text.strip());
        }
    }

    private static void array(ObjectNode node, String field, ArrayNode array) {
        if (!array.isEmpty()) {
            node.set(field, array);
        }
    }

    /** An id that is free among those taken, made of a title. */
    static String name(String title, String otherwise, Set<String> taken) {
        String name = DerivedId.of(title, MAX_NAME);
        String free = DerivedId.free(name.isEmpty() ? otherwise : name, IdForm.ROADMAP.maxLength(), taken::contains);
        taken.add(free);
        return free;
    }

    /** The lines by JSON pointer. */
    Map<String, Integer> lines(JsonNode root) {
        Map<String, Integer> byPointer = new HashMap<>();
        collect(root, "", byPointer);
        return byPointer;
    }

    private void collect(JsonNode node, String pointer, Map<String, Integer> byPointer) {
        if (lines.containsKey(node)) {
            byPointer.put(pointer, lines.get(node));
        }
        node.properties().forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), byPointer));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, byPointer);
        }
    }
}
