package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Depth;
import dev.cairn.curriculum.Hours;
import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/** Reads the units of one roadmap. */
final class UnitParser {
    /** The number of options in the select menu in which steps are ticked. */
    private static final int MAX_STEPS = 25;

    private static final double ROUNDING = 0.001;

    private final IdParser ids;
    private final ResourceParser resources;
    private final PrerequisiteParser prerequisites;

    UnitParser(IdParser ids, ResourceParser resources, PrerequisiteParser prerequisites) {
        this.ids = ids;
        this.resources = resources;
        this.prerequisites = prerequisites;
    }

    Unit unit(JsonCursor at) {
        at.allowFields(
                "id",
                "title",
                "shortTitle",
                "number",
                "kind",
                "requirement",
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
        return new Unit(
                id,
                at.text("title", TextLimits.MAX_TITLE),
                at.optionalText("shortTitle", TextLimits.MAX_SHORT_TEXT),
                at.optionalText("number", TextLimits.MAX_SHORT_TEXT),
                at.enumValue("kind", Unit.Kind.values()),
                at.enumValue("requirement", Requirement.values()),
                depth(at),
                at.requiredObject("hours")
                        .map(RangeParser::hours)
                        .orElse(new Hours(1, 1, Hours.Basis.ESTIMATE, List.of())),
                prerequisites.prerequisites(at),
                at.optionalObject("oneOf").map(UnitParser::oneOf),
                ids.topics(at.nonEmptyItems("topics")),
                steps(id, at),
                JsonCursor.objects(at.items("resources")).stream()
                        .map(resources::use)
                        .toList(),
                at.optionalText("note", TextLimits.MAX_NOTE),
                former(at, IdForm.UNIT).map(UnitId::new).toList());
    }

    private static Depth depth(JsonCursor at) {
        return at.optional("depth")
                .map(depth -> depth.enumValue(Depth.values()))
                .orElse(Depth.FULL);
    }

    private static Unit.OneOf oneOf(JsonCursor at) {
        at.allowFields("group", "suits", "othersStayOpen");
        String group = at.text("group", TextLimits.MAX_SHORT_TEXT);
        if (!group.isBlank() && !IdForm.isName(group)) {
            at.at("group").report("this is no name for a group", "use lower-case letters, digits and single hyphens");
        }
        return new Unit.OneOf(
                group,
                at.text("suits", TextLimits.MAX_TITLE),
                at.optional("othersStayOpen").filter(JsonCursor::flag).isPresent());
    }

    private Stream<String> former(JsonCursor at, IdForm form) {
        return at.items("formerly").stream().flatMap(cursor -> ids.full(cursor, form, "").stream());
    }

    private List<Step> steps(UnitId unit, JsonCursor at) {
        List<JsonCursor> steps = JsonCursor.objects(at.items("steps", MAX_STEPS));
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
                            "make them add up to 1, or leave all of them out for even shares");
        }
        return read;
    }

    private Step step(UnitId unit, JsonCursor at, double share) {
        at.allowFields("id", "title", "depth", "share", "topics", "resource", "formerly");
        return new Step(
                new StepId(ids.declared(at, Kind.STEP, IdForm.STEP, unit + ".")),
                at.text("title", TextLimits.MAX_TITLE),
                depth(at),
                share,
                ids.topics(at.items("topics")),
                at.optionalObject("resource").map(resources::use),
                former(at, IdForm.STEP).map(StepId::new).toList());
    }
}
