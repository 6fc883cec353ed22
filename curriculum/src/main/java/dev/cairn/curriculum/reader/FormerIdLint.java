package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks that a former id leads to one thing: no current unit has it, and no two roadmaps or steps claim it. */
final class FormerIdLint {
    private static final String FIX = "remove it from one of them";

    private final Registry registry;
    private final Curriculum curriculum;
    private final OwnIds ownIds;
    private final Map<UnitId, RoadmapId> units = new HashMap<>();
    private final Set<StepId> steps = new HashSet<>();

    FormerIdLint(Registry registry, Curriculum curriculum, OwnIds ownIds) {
        this.registry = registry;
        this.ownIds = ownIds;
        this.curriculum = curriculum;
    }

    void check() {
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Unit unit : roadmap.units()) {
                checkUnit(roadmap, unit);
                unit.steps().forEach(this::checkStep);
            }
        }
    }

    private void checkUnit(Roadmap roadmap, Unit unit) {
        JsonCursor list = registry.declaration(Kind.UNIT, unit.id().value()).at("formerly");
        for (int i = 0; i < unit.formerly().size(); i++) {
            UnitId former = unit.formerly().get(i);
            if (list.item(i).rawText().isEmpty()) {
                continue; // an alias, which no author wrote
            }
            if (curriculum.unit(former).isPresent() && givesWay(list, former)) {
                list.item(i).warn("%s is the id of another unit today, which keeps it".formatted(former), "remove it");
                continue;
            }
            if (curriculum.unit(former).isPresent()) {
                list.item(i).report("%s is the id of a unit today".formatted(former), FIX);
            }
            RoadmapId claimedBy = units.putIfAbsent(former, roadmap.id());
            if (claimedBy != null && !claimedBy.equals(roadmap.id())) {
                list.item(i).report("%s is claimed by a unit of %s too".formatted(former, claimedBy), FIX);
            }
        }
    }

    /** Whether a former id in an operator's document is in use in another one. */
    private boolean givesWay(JsonCursor list, UnitId former) {
        return ownIds.isOwn(list.file())
                && !registry.declaration(Kind.UNIT, former.value()).isInFileOf(list);
    }

    private void checkStep(Step step) {
        JsonCursor list = registry.declaration(Kind.STEP, step.id().value()).at("formerly");
        for (int i = 0; i < step.formerly().size(); i++) {
            StepId former = step.formerly().get(i);
            if (curriculum.unitOf(former).isPresent()) {
                list.item(i).report("%s is the id of a step today".formatted(former), FIX);
            } else if (!steps.add(former)) {
                list.item(i).report("%s is claimed by another step too".formatted(former), FIX);
            }
        }
    }
}
