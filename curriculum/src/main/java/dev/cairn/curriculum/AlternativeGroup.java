package dev.cairn.curriculum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Alternatives within a roadmap, of which a learner needs some.
 *
 * @param choose how many of them are enough
 * @param options the alternatives in document order, each of one unit or several, never empty
 */
public record AlternativeGroup(String name, int choose, List<List<Unit>> options) {
    /** Copies the lists. */
    public AlternativeGroup {
        options = options.stream().map(List::copyOf).toList();
    }

    /** All groups of a roadmap by name, in document order. */
    public static Map<String, AlternativeGroup> in(Roadmap roadmap) {
        Map<String, Map<String, List<Unit>>> options = new LinkedHashMap<>();
        Map<String, Integer> choose = new LinkedHashMap<>();
        for (Unit unit : roadmap.units()) {
            unit.oneOf().ifPresent(oneOf -> {
                choose.putIfAbsent(oneOf.group(), oneOf.choose());
                // A unit without the name of an option is one by itself; the blank keeps it apart from such a name.
                String option = oneOf.option().orElse(" " + unit.id());
                options.computeIfAbsent(oneOf.group(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(option, any -> new ArrayList<>())
                        .add(unit);
            });
        }
        Map<String, AlternativeGroup> groups = new LinkedHashMap<>();
        options.forEach((name, units) -> groups.put(
                name, new AlternativeGroup(name, choose.getOrDefault(name, 1), List.copyOf(units.values()))));
        return groups;
    }

    /** All units, option by option. */
    public List<Unit> units() {
        return options.stream().flatMap(List::stream).toList();
    }

    /** The alternatives that this unit is no part of. */
    public List<List<Unit>> others(Unit unit) {
        return options.stream().filter(option -> !isIn(option, unit)).toList();
    }

    /** The units of the alternative that this unit is a part of. */
    public List<Unit> optionOf(Unit unit) {
        return options.stream().filter(option -> isIn(option, unit)).findFirst().orElse(List.of(unit));
    }

    /**
     * The first unit of what suffices in place of this unit: as many other alternatives as are asked for, each with
     * all its units mastered. Empty if there are fewer.
     */
    public Optional<Unit> instead(Unit unit, Predicate<Unit> isMastered) {
        List<List<Unit>> mastered = others(unit).stream()
                .filter(option -> option.stream().allMatch(isMastered))
                .toList();
        return mastered.size() < choose
                ? Optional.empty()
                : mastered.stream().flatMap(List::stream).findFirst();
    }

    private static boolean isIn(List<Unit> option, Unit unit) {
        return option.stream().anyMatch(each -> each.id().equals(unit.id()));
    }
}
