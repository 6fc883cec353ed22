package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Depth;
import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the units of one roadmap. */
final class UnitParser {
    /** The number of options in the select menu in which steps are ticked. */
    private static final int MAX_STEPS = 25;

    private static final double ROUNDING = 0.001;

    private static final int MAX_CHOOSE = 100;

    private final IdParser ids;
    private final ResourceParser resources;
    private final PrerequisiteParser prerequisites;
    private final HoursRule hoursRule;
    private final RoadmapDefaults roadmap;

    UnitParser(IdParser ids, ResourceParser resources, PrerequisiteParser prerequisites, RoadmapDefaults roadmap) {
        this.ids = ids;
        this.resources = resources;
        this.prerequisites = prerequisites;
        this.hoursRule = new HoursRule(resources.known());
        this.roadmap = roadmap;
    }

    /**
     * What a roadmap says for all its units.
     *
     * @param language the language they are studied in
     * @param alongside whether what is not required comes as soon as it is unlocked
     */
    record RoadmapDefaults(Optional<String> language, boolean alongside) {}

    Unit unit(JsonCursor at) {
        at.allowFields(
                "id",
                "title",
                "shortTitle",
                "language",
                "number",
                "kind",
                "requirement",
                "alongside",
                "depth",
                "hours",
                "prerequisites",
                "oneOf",
                "topics",
                "steps",
                "resources",
                "note",
                "formerly");
        UnitId id = new UnitId(ids.declared(at, Kind.UNIT, IdForm.UNIT, ""));
        Unit.Kind kind = at.optionalEnumValue("kind", Unit.Kind.values()).orElse(Unit.Kind.LESSON);
        Requirement requirement =
                at.optionalEnumValue("requirement", Requirement.values()).orElse(Requirement.REQUIRED);
        List<Step> steps = steps(id, at);
        List<ResourceUse> uses = resources.uses(at.items("resources"));
        return new Unit(
                id,
                at.text("title", TextLimits.MAX_TITLE),
                at.optionalText("shortTitle", TextLimits.MAX_SHORT_TEXT),
                at.has("language") ? LanguageTag.optional(at) : roadmap.language(),
                at.optionalText("number", TextLimits.MAX_SHORT_TEXT),
                kind,
                requirement,
                alongside(at, requirement),
                depth(at),
                at.optionalObject("hours", "{\"min\": 8, \"max\": 12, \"basis\": \"estimate\"}")
                        .map(RangeParser::hours)
                        .orElseGet(() -> hoursRule.hours(kind, depth(at), steps, uses)),
                prerequisites.prerequisites(at),
                at.optionalObject("oneOf").map(UnitParser::oneOf),
                ids.topics(at.items("topics")),
                steps,
                uses,
                at.optionalText("note", TextLimits.MAX_NOTE),
                Stream.concat(former(at, IdForm.UNIT), ids.alias(at).stream())
                        .map(UnitId::new)
                        .toList());
    }

    private static Depth depth(JsonCursor at) {
        return at.optional("depth")
                .map(depth -> depth.enumValue(Depth.values()))
                .orElse(Depth.FULL);
    }

    private boolean alongside(JsonCursor at, Requirement requirement) {
        boolean own = at.optional("alongside").map(JsonCursor::flag).orElse(roadmap.alongside());
        return own && requirement != Requirement.REQUIRED;
    }

    private static Unit.OneOf oneOf(JsonCursor at) {
        at.allowFields("group", "suits", "othersStayOpen", "choose", "option");
        String group = at.text("group", TextLimits.MAX_SHORT_TEXT);
        if (!group.isBlank() && !IdForm.isName(group)) {
            at.at("group")
                    .report("this cannot be the name of a group", "use lower-case letters, digits and single hyphens");
        }
        return new Unit.OneOf(
                group,
                at.optionalText("suits", TextLimits.MAX_TITLE),
                at.optional("othersStayOpen").filter(JsonCursor::flag).isPresent(),
                at.has("choose") ? (int) at.number("choose", 1, MAX_CHOOSE) : 1,
                at.optionalText("option", TextLimits.MAX_SHORT_TEXT));
    }

    private Stream<String> former(JsonCursor at, IdForm form) {
        return at.items("formerly").stream().flatMap(cursor -> ids.full(cursor, form, "").stream());
    }

    private List<Step> steps(UnitId unit, JsonCursor at) {
        List<JsonCursor> steps = JsonCursor.objects(at.items("steps", MAX_STEPS), "{\"title\": \"Some Step\"}");
        boolean stated = steps.stream().anyMatch(step -> step.has("share"));
        double even = 1.0 / Math.max(1, steps.size());
        List<Step> read = steps.stream()
                .map(step -> step(unit, step, stated ? step.number("share", ROUNDING, 1) : even))
                .toList();
        double sum = read.stream().mapToDouble(Step::share).sum();
        if (!read.isEmpty() && Math.abs(sum - 1) > ROUNDING) {
            at.at("steps")
                    .report(
                            "the shares add up to %s"
                                    .formatted(BigDecimal.valueOf(sum)
                                            .round(new MathContext(4))
                                            .toPlainString()),
                            "make them add up to 1, or leave them all out to weight every step equally");
        }
        return read;
    }

    private Step step(UnitId unit, JsonCursor at, double share) {
        at.allowFields("id", "title", "text", "depth", "share", "topics", "resource", "resources", "formerly");
        return new Step(
                new StepId(ids.declaredOrDerived(at, Kind.STEP, IdForm.STEP, unit + ".")),
                at.text("title", TextLimits.MAX_TITLE),
                depth(at),
                share,
                ids.topics(at.items("topics")),
                at.optionalText("text", TextLimits.MAX_NOTE),
                resources.uses(Stream.concat(at.optional("resource").stream(), at.items("resources").stream())
                        .toList()),
                former(at, IdForm.STEP).map(StepId::new).toList());
    }
}
