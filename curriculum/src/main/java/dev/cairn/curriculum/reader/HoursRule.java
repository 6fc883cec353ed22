package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Depth;
import dev.cairn.curriculum.Hours;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.ResourceUse.Purpose;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Map;

/** Estimates the hours of a unit whose author states none, by the rule in the authors' guide. */
final class HoursRule {
    private static final double STEP = 3;
    private static final double PROJECT = 12;
    private static final double COURSE = 20;
    private static final Map<String, Double> WHOLE = Map.of("course", COURSE, "book", 30.0);
    private static final Map<String, Double> SHORT = Map.of(
            "paper", 4.0, "pdf", 4.0, "video", 1.0, "article", 1.0, "podcast", 1.0, "notebook", 1.0, "link", 1.0);
    private static final double LEAST = 0.75;
    private static final double MOST = 1.25;

    private final KnownResources resources;

    HoursRule(KnownResources resources) {
        this.resources = resources;
    }

    Hours hours(Unit.Kind kind, Depth depth, List<Step> steps, List<ResourceUse> uses) {
        double hours = usual(kind, depth, steps, uses);
        // Rounded to half hours, and apart, so that the middle stays what the rule says.
        return new Hours(
                Math.floor(2 * LEAST * hours) / 2, Math.ceil(2 * MOST * hours) / 2, Hours.Basis.ESTIMATE, List.of());
    }

    private double usual(Unit.Kind kind, Depth depth, List<Step> steps, List<ResourceUse> uses) {
        if (kind == Unit.Kind.PROJECT) {
            return PROJECT;
        }
        double whole = sum(uses, WHOLE);
        if (whole > 0) {
            return whole;
        }
        if (!steps.isEmpty()) {
            return steps.stream().mapToDouble(step -> lesson(step.depth())).sum();
        }
        if (kind == Unit.Kind.COURSE) {
            return COURSE;
        }
        double pieces = sum(uses, SHORT);
        return pieces > 0 ? pieces : lesson(depth);
    }

    private static double lesson(Depth depth) {
        return depth == Depth.OVERVIEW ? STEP / 2 : STEP;
    }

    /** The hours of the whole resources that the unit consists of. */
    private double sum(List<ResourceUse> uses, Map<String, Double> byFormat) {
        return uses.stream()
                .filter(use -> use.purpose() == Purpose.CORE && use.part().isEmpty())
                .mapToDouble(use ->
                        byFormat.getOrDefault(resources.format(use.resource().value()), 0.0))
                .sum();
    }
}
