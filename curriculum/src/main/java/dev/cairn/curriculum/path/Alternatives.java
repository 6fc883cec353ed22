package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups of alternative units of a curriculum. Computed once; lookups take constant time. */
public final class Alternatives {
    private final Map<UnitId, List<Alternative>> groups = new HashMap<>();

    public Alternatives(Curriculum curriculum) {
        for (Roadmap roadmap : curriculum.roadmaps()) {
            Outline outline = new Outline(roadmap);
            for (Unit unit : roadmap.units()) {
                groups.put(unit.id(), group(outline, unit));
            }
        }
    }

    /** The unit and its alternatives in document order, with whom each suits; empty for a unit without alternatives. */
    static List<Alternative> group(Outline outline, Unit unit) {
        return outline.group(unit).stream()
                .flatMap(member -> member.oneOf().stream().map(oneOf -> new Alternative(member, oneOf.suits())))
                .toList();
    }

    /** The unit and its alternatives in document order, with whom each suits; empty for a unit without alternatives. */
    public List<Alternative> group(Unit unit) {
        return groups.getOrDefault(unit.id(), List.of());
    }

    /** The alternatives to a unit, in document order. */
    public List<Alternative> to(Unit unit) {
        return group(unit).stream()
                .filter(member -> !member.unit().id().equals(unit.id()))
                .toList();
    }

    /** The alternative that is done or known, because of which this unit is no longer needed. */
    public Optional<Unit> masteredInstead(Unit unit, Standing standing) {
        if (isMastered(unit, standing)) {
            return Optional.empty();
        }
        return to(unit).stream()
                .map(Alternative::unit)
                .filter(other -> isMastered(other, standing))
                .findFirst();
    }

    private static boolean isMastered(Unit unit, Standing standing) {
        return standing.state(unit.id()).filter(UnitState::isMastered).isPresent();
    }
}
