package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.util.List;
import java.util.Optional;

/** Reads the prerequisites of the units and phases of one roadmap. */
final class PrerequisiteParser {
    private final IdParser ids;
    private final RoadmapId roadmap;

    PrerequisiteParser(IdParser ids, RoadmapId roadmap) {
        this.ids = ids;
        this.roadmap = roadmap;
    }

    List<Prerequisite> prerequisites(JsonCursor object) {
        return JsonCursor.objects(object.items("prerequisites")).stream()
                .flatMap(at -> prerequisite(at).stream())
                .toList();
    }

    private Optional<Prerequisite> prerequisite(JsonCursor at) {
        at.allowFields("strength", "anyOf", "note");
        Prerequisite.Strength strength = at.enumValue("strength", Prerequisite.Strength.values());
        List<Prerequisite.Target> anyOf = JsonCursor.objects(at.nonEmptyItems("anyOf")).stream()
                .flatMap(target -> target(target).stream())
                .toList();
        Optional<String> note = at.optionalText("note", TextLimits.MAX_NOTE);
        return anyOf.isEmpty() ? Optional.empty() : Optional.of(new Prerequisite(strength, anyOf, note));
    }

    private Optional<Prerequisite.Target> target(JsonCursor at) {
        at.allowFields("unit", "phase");
        if (at.has("unit") == at.has("phase")) {
            at.report("this names neither a unit nor a phase, or both", "write {\"unit\": …} or {\"phase\": …}");
            return Optional.empty();
        }
        if (at.has("phase")) {
            return ids.reference(at.at("phase"), Kind.PHASE, IdForm.WITHIN_ROADMAP, roadmap + ".")
                    .map(id -> new Prerequisite.OfPhase(new PhaseId(id)));
        }
        return ids.reference(at.at("unit"), Kind.UNIT, IdForm.UNIT, "")
                .map(id -> new Prerequisite.OfUnit(new UnitId(id)));
    }
}
