package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.reader.ParsedDocument.Node;
import dev.cairn.curriculum.search.ClosestMatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections of a roadmap and the units on each topic, read ahead so that prerequisites can name what comes later. */
final class RoadmapPlaces {
    private final List<String> sections = new ArrayList<>();
    private final Map<String, List<String>> unitsByTopic = new LinkedHashMap<>();

    RoadmapPlaces(ParsedDocument document) {
        for (var phase : document.root().path("roadmap").path("phases")) {
            phase.path("sections")
                    .forEach(section -> sections.add(phase.path("id").asText("") + "."
                            + section.path("id").asText("")));
        }
        document.units().filter(unit -> IdForm.UNIT.matches(unit.id())).forEach(this::addTopics);
    }

    private void addTopics(Node unit) {
        unit.json()
                .path("topics")
                .forEach(topic -> unitsByTopic
                        .computeIfAbsent(topic.asText(""), any -> new ArrayList<>())
                        .add(unit.id()));
    }

    /** The sections with this id, each as "phase.section"; the name may have that form itself. */
    List<String> sections(String name) {
        return sections.stream()
                .filter(section -> section.equals(name) || section.endsWith("." + name))
                .toList();
    }

    Optional<String> nearSection(String name) {
        return ClosestMatch.to(name, sections)
                .or(() -> ClosestMatch.to(
                        name,
                        sections.stream()
                                .map(section -> section.substring(section.indexOf('.') + 1))
                                .toList()));
    }

    /** The ids, as written, of the units on a topic. */
    List<String> unitsOn(String topic) {
        return unitsByTopic.getOrDefault(topic, List.of());
    }
}
