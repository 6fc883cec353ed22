package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.Strength;
import dev.cairn.curriculum.Prerequisite.Target;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.SectionId;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the prerequisites of the units and phases of one roadmap. */
final class PrerequisiteParser {
    private static final List<String> TARGETS = List.of("unit", "phase", "section", "topic", "words");

    private final IdParser ids;
    private final RoadmapId roadmap;
    private final RoadmapPlaces places;

    PrerequisiteParser(IdParser ids, RoadmapId roadmap, RoadmapPlaces places) {
        this.ids = ids;
        this.roadmap = roadmap;
        this.places = places;
    }

    List<Prerequisite> prerequisites(JsonCursor object) {
        return JsonCursor.objects(
                        object.items("prerequisites"),
                        "{\"strength\": \"needed\", \"anyOf\": [{\"unit\": \"some-unit\"}]}")
                .stream()
                .flatMap(at -> prerequisite(object, at).stream())
                .toList();
    }

    private Optional<Prerequisite> prerequisite(JsonCursor owner, JsonCursor at) {
        Optional<String> bare = TARGETS.stream().filter(at::has).findFirst();
        if (bare.isPresent() && !at.has("anyOf")) {
            at.report(
                    "\"%s\" is not in a list".formatted(bare.get()),
                    "write {\"anyOf\": [{\"%s\": …}]}".formatted(bare.get()));
            return Optional.empty();
        }
        at.allowFields("strength", "anyOf", "note");
        Strength strength = at.optionalEnumValue("strength", Strength.values()).orElse(Strength.NEEDED);
        List<Target> anyOf = JsonCursor.objects(at.nonEmptyItems("anyOf"), "{\"unit\": \"some-unit\"}").stream()
                .flatMap(target -> targets(owner, target))
                .distinct()
                .toList();
        Optional<String> note = at.optionalText("note", TextLimits.MAX_NOTE);
        return anyOf.isEmpty() ? Optional.empty() : Optional.of(new Prerequisite(strength, anyOf, note));
    }

    private Stream<Target> targets(JsonCursor owner, JsonCursor at) {
        at.allowFields(TARGETS.toArray(String[]::new));
        List<String> named = TARGETS.stream().filter(at::has).toList();
        if (named.size() != 1) {
            at.report(
                    named.isEmpty() ? "this names nothing" : "this names several things at once",
                    "write {\"unit\": …}, {\"phase\": …}, {\"section\": …}, {\"topic\": …} or {\"words\": …}");
            return Stream.empty();
        }
        JsonCursor target = at.at(named.get(0));
        return switch (named.get(0)) {
            case "unit" ->
                ids.reference(target, Kind.UNIT, IdForm.UNIT, "").stream()
                        .map(id -> new Prerequisite.OfUnit(new UnitId(id)));
            case "phase" ->
                ids.reference(target, Kind.PHASE, IdForm.WITHIN_ROADMAP, roadmap + ".").stream()
                        .map(id -> new Prerequisite.OfPhase(new PhaseId(id)));
            case "section" -> section(target).stream();
            case "topic" -> topic(owner, target);
            default -> words(target).stream();
        };
    }

    private Optional<Target> section(JsonCursor at) {
        String name = at.text(IdForm.SECTION.maxLength());
        List<String> found = places.sections(name);
        if (found.size() == 1) {
            return Optional.of(new Prerequisite.OfSection(new SectionId(roadmap + "." + found.get(0))));
        }
        if (!name.isBlank()) {
            at.report(
                    found.isEmpty()
                            ? "there is no section \"%s\"".formatted(name)
                            : "there are several sections \"%s\"".formatted(name),
                    found.isEmpty()
                            ? places.nearSection(name)
                                    .map("did you mean \"%s\"?"::formatted)
                                    .orElse("name a section by its id, or as \"phase.section\"")
                            : "name one of " + String.join(", ", found));
        }
        return Optional.empty();
    }

    /** A topic is learnt in any of the roadmap's units on it. */
    private Stream<Target> topic(JsonCursor owner, JsonCursor at) {
        Optional<String> topic = ids.reference(at, Kind.TOPIC, IdForm.TOPIC, "");
        if (topic.isEmpty()) {
            return Stream.empty();
        }
        List<String> units = places.unitsOn(topic.get()).stream()
                .filter(unit -> !unit.equals(owner.at("id").rawText()))
                .toList();
        if (units.isEmpty()) {
            at.report(
                    "no other unit of this roadmap covers the topic %s".formatted(topic.get()),
                    "name a unit, or write {\"words\": …} for what the roadmap does not teach");
        }
        return units.stream().map(unit -> new Prerequisite.OfUnit(new UnitId(ids.currentUnit(at, unit))));
    }

    private static Optional<Target> words(JsonCursor at) {
        String text = at.text(TextLimits.MAX_TITLE);
        return text.isBlank() ? Optional.empty() : Optional.of(new Prerequisite.InWords(text));
    }
}
