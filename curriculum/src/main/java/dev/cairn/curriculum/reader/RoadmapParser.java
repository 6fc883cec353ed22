package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Section;
import dev.cairn.curriculum.SectionId;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.util.List;
import java.util.Optional;

/** Reads one roadmap. */
final class RoadmapParser {
    private final IdParser ids;
    private final ExtrasParser extras;
    private final CohortParser cohorts;
    private final ResourceParser resources;
    private final RoadmapPlaces places;

    RoadmapParser(IdParser ids, ResourceParser resources, ExtrasParser extras, RoadmapPlaces places) {
        this.ids = ids;
        this.resources = resources;
        this.extras = extras;
        this.cohorts = new CohortParser(ids);
        this.places = places;
    }

    Roadmap roadmap(JsonCursor at) {
        at.allowFields(
                "id",
                "title",
                "shortTitle",
                "language",
                "tagline",
                "summary",
                "source",
                "audience",
                "hours",
                "months",
                "entryRequirements",
                "phases",
                "alongside",
                "cohort",
                "tracks",
                "paces",
                "tips",
                "collections",
                "corrections");
        RoadmapId id = new RoadmapId(ids.declared(at, Kind.ROADMAP, IdForm.ROADMAP, ""));
        String title = at.text("title", TextLimits.MAX_TITLE);
        Optional<String> language = LanguageTag.optional(at);
        return new Roadmap(
                id,
                title,
                at.optionalText("shortTitle", TextLimits.MAX_SHORT_TEXT),
                language,
                at.optionalText("tagline", TextLimits.MAX_SHORT_TEXT),
                at.optionalText("summary", TextLimits.MAX_SUMMARY),
                at.optionalObject("source", "{\"title\": \"Notes of our group\"}")
                        .map(RoadmapParser::source)
                        .orElseGet(
                                () -> new Roadmap.Source(title, Optional.empty(), Optional.empty(), Optional.empty())),
                at.optionalText("audience", TextLimits.MAX_NOTE),
                RangeParser.optionalRange(at, "hours"),
                RangeParser.optionalRange(at, "months"),
                notes(at, "entryRequirements"),
                phases(id, at, language),
                extras.tracks(id, at),
                extras.paces(id, at),
                notes(at, "tips"),
                extras.collections(id, at),
                cohorts.cohort(at),
                JsonCursor.objects(at.items("corrections")).stream()
                        .map(ResourceParser::correction)
                        .toList());
    }

    private static Roadmap.Source source(JsonCursor at) {
        at.allowFields("title", "author", "url", "date");
        return new Roadmap.Source(
                at.text("title", TextLimits.MAX_TITLE),
                at.optionalObject("author").map(ResourceParser::author),
                AddressParser.optionalAddress(at, "url"),
                at.optionalText("date", TextLimits.MAX_SHORT_TEXT));
    }

    private static List<String> notes(JsonCursor at, String field) {
        return at.items(field).stream()
                .map(note -> note.text(TextLimits.MAX_NOTE))
                .toList();
    }

    private List<Phase> phases(RoadmapId roadmap, JsonCursor at, Optional<String> language) {
        PrerequisiteParser prerequisites = new PrerequisiteParser(ids, roadmap, places);
        boolean alongside = at.optional("alongside").filter(JsonCursor::flag).isPresent();
        return JsonCursor.objects(
                        at.nonEmptyItems("phases"), "{\"id\": \"one\", \"title\": \"One\", \"sections\": […]}")
                .stream()
                .map(phase ->
                        phase(roadmap, phase, prerequisites, unitParser(phase, prerequisites, language, alongside)))
                .toList();
    }

    private UnitParser unitParser(
            JsonCursor phase, PrerequisiteParser prerequisites, Optional<String> language, boolean alongside) {
        Optional<String> own = phase.has("language") ? LanguageTag.optional(phase) : language;
        return new UnitParser(ids, resources, prerequisites, new UnitParser.RoadmapDefaults(own, alongside));
    }

    /** Where units stand in a phase itself, that is said, and nothing that follows from it. */
    private static List<JsonCursor> sections(JsonCursor phase) {
        if (phase.has("units") && !phase.has("sections")) {
            phase.at("units")
                    .report(
                            "units go into a section, not directly into the phase",
                            "write \"sections\": [{\"units\": […]}]");
            return List.of();
        }
        return JsonCursor.objects(phase.nonEmptyItems("sections"), "{\"units\": […]}");
    }

    private Phase phase(RoadmapId roadmap, JsonCursor at, PrerequisiteParser prerequisites, UnitParser units) {
        at.allowFields(
                "id",
                "title",
                "shortTitle",
                "language",
                "summary",
                "months",
                "weeklyHours",
                "hours",
                "prerequisites",
                "sections",
                at.has("sections") ? "sections" : "units");
        PhaseId id = new PhaseId(ids.declared(at, Kind.PHASE, IdForm.WITHIN_ROADMAP, roadmap + "."));
        return new Phase(
                id,
                at.text("title", TextLimits.MAX_TITLE),
                at.optionalText("shortTitle", TextLimits.MAX_SHORT_TEXT),
                at.optionalText("summary", TextLimits.MAX_SUMMARY),
                RangeParser.optionalRange(at, "months"),
                RangeParser.optionalRange(at, "weeklyHours"),
                RangeParser.optionalRange(at, "hours"),
                prerequisites.prerequisites(at),
                sections(at).stream()
                        .map(section -> section(id, section, units))
                        .toList());
    }

    private Section section(PhaseId phase, JsonCursor at, UnitParser units) {
        at.allowFields("id", "title", "number", "summary", "units");
        return new Section(
                new SectionId(ids.declaredOrDerived(at, Kind.SECTION, IdForm.SECTION, phase + ".")),
                at.optionalText("title", TextLimits.MAX_TITLE),
                at.optionalText("number", TextLimits.MAX_SHORT_TEXT),
                at.optionalText("summary", TextLimits.MAX_SUMMARY),
                JsonCursor.objects(at.nonEmptyItems("units"), "{\"id\": \"some-unit\", \"title\": \"Some Unit\"}")
                        .stream()
                        .map(units::unit)
                        .toList());
    }
}
