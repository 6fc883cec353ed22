package dev.cairn.curriculum.reader;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.curriculum.DerivedId;
import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.reader.ParsedDocument.Node;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the ids of an operator's documents apart from those that ship with Cairn, and from one another.
 *
 * <p>An operator's id lives in its document. If it stands for something else elsewhere too, it gives way: a unit or a
 * resource is known by a longer id that begins with its roadmap's, and a topic that exists already is used as it is. A
 * unit answers to its other id too, so that progress stays when a clash comes or goes.
 */
final class OwnIds {
    /** @param id as its document writes it */
    private record Name(String file, Kind kind, String id) {}

    private final Map<Name, String> changed = new HashMap<>();
    private final Set<Name> passedOver = new HashSet<>();
    private final List<Problem> notices = new ArrayList<>();
    private final Map<Kind, Map<String, Node>> taken = new HashMap<>();
    private final Set<String> ownFiles = new HashSet<>();
    private final Map<String, String> roadmapOf = new HashMap<>();

    OwnIds(List<ParsedDocument> documents) {
        documents.stream().filter(document -> !document.own()).forEach(this::take);
        List<ParsedDocument> own =
                documents.stream().filter(ParsedDocument::own).toList();
        own.forEach(document -> {
            ownFiles.add(document.name());
            roadmapOf.put(document.name(), document.roadmapId());
        });
        own.forEach(this::settleRoadmap);
        settleUnits(own);
        own.forEach(this::settleTopics);
        own.forEach(this::settleResources);
    }

    private void take(ParsedDocument document) {
        put(
                Kind.ROADMAP,
                document.roadmapId(),
                new Node("/roadmap", document.root().path("roadmap")));
        document.topics().forEach(topic -> put(Kind.TOPIC, topic.id(), topic));
        document.resources().forEach(resource -> put(Kind.RESOURCE, resource.id(), resource));
        document.units().forEach(unit -> {
            put(Kind.UNIT, unit.id(), unit);
            unit.json().path("formerly").forEach(former -> put(Kind.UNIT, former.asText(""), unit));
        });
    }

    private void put(Kind kind, String id, Node node) {
        taken.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(id, node);
    }

    private Optional<Node> taken(Kind kind, String id) {
        return Optional.ofNullable(taken.getOrDefault(kind, Map.of()).get(id));
    }

    private void settleRoadmap(ParsedDocument document) {
        String id = document.roadmapId();
        if (taken(Kind.ROADMAP, id).isPresent() && IdForm.ROADMAP.matches(id)) {
            change(document, new Node("/roadmap", document.root().path("roadmap")), Kind.ROADMAP, ofLength(id));
        }
    }

    private static String ofLength(String id) {
        return DerivedId.prefixed("own", id, IdForm.ROADMAP.maxLength());
    }

    private void settleUnits(List<ParsedDocument> own) {
        Map<String, Set<String>> roadmaps = new LinkedHashMap<>();
        own.forEach(document -> document.units()
                .forEach(unit -> roadmaps.computeIfAbsent(unit.id(), any -> new HashSet<>())
                        .add(document.roadmapId())));
        for (ParsedDocument document : own) {
            document.units()
                    .filter(unit -> IdForm.UNIT.matches(unit.id()) && IdForm.ROADMAP.matches(document.roadmapId()))
                    .filter(unit -> taken(Kind.UNIT, unit.id()).isPresent()
                            || roadmaps.getOrDefault(unit.id(), Set.of()).size() > 1)
                    .forEach(unit -> change(document, unit, Kind.UNIT, longUnitId(document.name(), unit.id())));
        }
    }

    private String longUnitId(String file, String id) {
        return DerivedId.prefixed(roadmapOf.getOrDefault(file, ""), id, IdForm.UNIT.maxLength());
    }

    private void settleTopics(ParsedDocument document) {
        document.topics().filter(topic -> IdForm.TOPIC.matches(topic.id())).forEach(topic -> {
            if (taken(Kind.TOPIC, topic.id()).isPresent()) {
                passOver(document, topic, Kind.TOPIC, "the topic %s is known already".formatted(topic.id()));
            } else {
                put(Kind.TOPIC, topic.id(), topic);
            }
        });
    }

    private void settleResources(ParsedDocument document) {
        Set<String> here = new HashSet<>();
        document.resources()
                .filter(resource -> IdForm.RESOURCE.matches(resource.id()) && here.add(resource.id()))
                .forEach(resource -> settleResource(document, resource));
    }

    private void settleResource(ParsedDocument document, Node resource) {
        Optional<Node> other = taken(Kind.RESOURCE, resource.id());
        if (other.isEmpty()) {
            put(Kind.RESOURCE, resource.id(), resource);
        } else if (mainLink(other.get().json()).equals(mainLink(resource.json()))) {
            passOver(document, resource, Kind.RESOURCE, "the resource %s is known already".formatted(resource.id()));
        } else {
            String prefix = document.roadmapId().isEmpty() ? "own" : document.roadmapId();
            String id = DerivedId.free(
                    DerivedId.prefixed(prefix, resource.id(), IdForm.RESOURCE.maxLength()),
                    IdForm.RESOURCE.maxLength(),
                    candidate -> taken(Kind.RESOURCE, candidate).isPresent());
            put(Kind.RESOURCE, id, resource);
            change(document, resource, Kind.RESOURCE, id);
        }
    }

    private static String mainLink(JsonNode resource) {
        return resource.path("links").path(0).path("url").asText("");
    }

    private void change(ParsedDocument document, Node node, Kind kind, String id) {
        changed.put(new Name(document.name(), kind, node.id()), id);
        notices.add(new Problem(
                document.name(),
                node.at("id").pointer(),
                "the %s %s exists elsewhere too, so Cairn calls this one %s".formatted(kind.word(), node.id(), id),
                kind == Kind.ROADMAP
                        ? "nothing is lost; to settle it, give it another id"
                        : "nothing is lost; to settle it, give it an id that begins with your roadmap's"));
    }

    private void passOver(ParsedDocument document, Node node, Kind kind, String what) {
        passedOver.add(new Name(document.name(), kind, node.id()));
        notices.add(new Problem(
                document.name(),
                node.pointer(),
                what + ", so this definition is skipped",
                "remove it, or give it another id if you mean something else"));
    }

    /** The id that Cairn uses for one that a document writes. */
    String current(String file, Kind kind, String id) {
        return changed.getOrDefault(new Name(file, kind, id), id);
    }

    /** Whether a definition gives way to another one that is used in its place. */
    boolean isPassedOver(String file, Kind kind, String id) {
        return passedOver.contains(new Name(file, kind, id));
    }

    /** The other id that an operator's unit answers to, without or with its roadmap's before it. */
    Optional<String> alias(String file, String unit) {
        if (!ownFiles.contains(file) || !IdForm.ROADMAP.matches(roadmapOf.getOrDefault(file, ""))) {
            return Optional.empty();
        }
        return Optional.of(changed.containsKey(new Name(file, Kind.UNIT, unit)) ? unit : longUnitId(file, unit));
    }

    /** What gave way, as warnings. */
    List<Problem> notices() {
        return List.copyOf(notices);
    }

    boolean isOwn(String file) {
        return ownFiles.contains(file);
    }
}
