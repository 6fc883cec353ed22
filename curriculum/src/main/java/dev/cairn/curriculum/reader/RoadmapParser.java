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
    private static final Roadmap.Source EMPTY_SOURCE =
            new Roadmap.Source("", Optional.empty(), Optional.empty(), Optional.empty());

    private final IdParser ids;
    private final ExtrasParser extras;
    private final ResourceParser resources;

    RoadmapParser(IdParser ids, ResourceParser resources) {
        this.ids = ids;
        this.resources = resources;
        this.extras = new ExtrasParser(ids);
    }

    Roadmap roadmap(JsonCursor at) {
        at.allowFields(
                "id",
                "title",
                "tagline",
                "summary",
                "source",
                "audience",
                "hours",
                "months",
                "entryRequirements",
                "phases",
                "tracks",
                "paces",
                "tips",
                "collections",
                "corrections");
        RoadmapId id = new RoadmapId(ids.declared(at, Kind.ROADMAP, IdForm.ROADMAP, ""));
        return new Roadmap(
                id,
                at.text("title", TextLimits.MAX_TITLE),
                at.optionalText("tagline", TextLimits.MAX_SHORT_TEXT),
                at.text("summary", TextLimits.MAX_SUMMARY),
                at.requiredObject("source").map(RoadmapParser::source).orElse(EMPTY_SOURCE),
                at.text("audience", TextLimits.MAX_NOTE),
                RangeParser.optionalRange(at, "hours"),
                RangeParser.optionalRange(at, "months"),
                notes(at, "entryRequirements"),
                phases(id, at),
                extras.tracks(id, at),
                extras.paces(id, at),
                notes(at, "tips"),
                extras.collections(id, at),
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

    private List<Phase> phases(RoadmapId roadmap, JsonCursor at) {
        PrerequisiteParser prerequisites = new PrerequisiteParser(ids, roadmap);
        UnitParser units = new UnitParser(ids, resources, prerequisites);
        return JsonCursor.objects(at.nonEmptyItems("phases")).stream()
                .map(phase -> phase(roadmap, phase, prerequisites, units))
                .toList();
    }

    private Phase phase(RoadmapId roadmap, JsonCursor at, PrerequisiteParser prerequisites, UnitParser units) {
        at.allowFields("id", "title", "summary", "months", "weeklyHours", "hours", "prerequisites", "sections");
        PhaseId id = new PhaseId(ids.declared(at, Kind.PHASE, IdForm.WITHIN_ROADMAP, roadmap + "."));
        return new Phase(
                id,
                at.text("title", TextLimits.MAX_TITLE),
                at.optionalText("summary", TextLimits.MAX_SUMMARY),
                RangeParser.optionalRange(at, "months"),
                RangeParser.optionalRange(at, "weeklyHours"),
                RangeParser.optionalRange(at, "hours"),
                prerequisites.prerequisites(at),
                JsonCursor.objects(at.nonEmptyItems("sections")).stream()
                        .map(section -> section(id, section, units))
                        .toList());
    }

    private Section section(PhaseId phase, JsonCursor at, UnitParser units) {
        at.allowFields("id", "title", "number", "summary", "units");
        return new Section(
                new SectionId(ids.declared(at, Kind.SECTION, IdForm.SECTION, phase + ".")),
                at.optionalText("title", TextLimits.MAX_TITLE),
                at.optionalText("number", TextLimits.MAX_SHORT_TEXT),
                at.optionalText("summary", TextLimits.MAX_SUMMARY),
                JsonCursor.objects(at.nonEmptyItems("units")).stream()
                        .map(units::unit)
                        .toList());
    }
}
