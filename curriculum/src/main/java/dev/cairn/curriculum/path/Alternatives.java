package dev.cairn.curriculum.path;

import dev.cairn.curriculum.AlternativeGroup;
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
    private final Map<UnitId, AlternativeGroup> byUnit = new HashMap<>();
    private final Map<UnitId, List<Alternative>> groups = new HashMap<>();

    public Alternatives(Curriculum curriculum) {
        for (Roadmap roadmap : curriculum.roadmaps()) {
            Outline outline = new Outline(roadmap);
            for (Unit unit : roadmap.units()) {
                outline.group(unit).ifPresent(group -> byUnit.put(unit.id(), group));
                groups.put(unit.id(), group(outline, unit));
            }
        }
    }

    /** The unit's own alternative and the others, in document order; empty for a unit without alternatives. */
    static List<Alternative> group(Outline outline, Unit unit) {
        return outline.group(unit).map(AlternativeGroup::options).orElse(List.of()).stream()
                .map(Alternatives::alternative)
                .toList();
    }

    private static Alternative alternative(List<Unit> option) {
        Optional<String> suits = option.stream()
                .flatMap(member -> member.oneOf().flatMap(Unit.OneOf::suits).stream())
                .findFirst();
        return new Alternative(option.get(0), option, suits);
    }

    /** The unit's own alternative and the others, in document order; empty for a unit without alternatives. */
    public List<Alternative> group(Unit unit) {
        return groups.getOrDefault(unit.id(), List.of());
    }

    /** How many of a unit's alternatives are enough; 1 for a unit without alternatives. */
    public int enough(Unit unit) {
        return Optional.ofNullable(byUnit.get(unit.id()))
                .map(AlternativeGroup::choose)
                .orElse(1);
    }

    /** The alternatives to a unit, in document order. */
    public List<Alternative> to(Unit unit) {
        List<Unit> same = Optional.ofNullable(byUnit.get(unit.id()))
                .map(group -> group.optionOf(unit))
                .orElse(List.of());
        return group(unit).stream()
                .filter(member -> !same.contains(member.unit()))
                .toList();
    }

    /** The alternative that is done or known, because of which this unit is no longer needed. */
    public Optional<Unit> masteredInstead(Unit unit, Standing standing) {
        if (isMastered(unit, standing)) {
            return Optional.empty();
        }
        return Optional.ofNullable(byUnit.get(unit.id()))
                .flatMap(group -> group.instead(unit, other -> isMastered(other, standing)));
    }

    private static boolean isMastered(Unit unit, Standing standing) {
        return standing.state(unit.id()).filter(UnitState::isMastered).isPresent();
    }
}
