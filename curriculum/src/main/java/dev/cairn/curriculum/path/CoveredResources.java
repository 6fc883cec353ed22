package dev.cairn.curriculum.path;

import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.UnitLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The resources, and parts of resources, that a learner has covered, and in which units. */
final class CoveredResources {
    private final Map<ResourceId, List<Finished>> finished = new HashMap<>();

    void add(Finished more) {
        finished.computeIfAbsent(more.use().resource(), any -> new ArrayList<>())
                .add(more);
    }

    CoveredResources copy() {
        CoveredResources copy = new CoveredResources();
        finished.values().forEach(uses -> uses.forEach(copy::add));
        return copy;
    }

    boolean isEmpty() {
        return finished.isEmpty();
    }

    /**
     * In which other units all that a unit asks for was covered, its own ticked steps helping; none if any of it is
     * left, or if no other unit helped.
     */
    List<UnitLocation> covering(Unit unit, List<ResourceUse> asked) {
        Map<UnitId, UnitLocation> through = new LinkedHashMap<>();
        for (ResourceUse use : asked) {
            List<UnitLocation> places = covering(unit, use);
            if (places.isEmpty()) {
                return List.of();
            }
            places.forEach(place -> through.put(place.unit().id(), place));
        }
        through.remove(unit.id());
        return List.copyOf(through.values());
    }

    private List<UnitLocation> covering(Unit unit, ResourceUse asked) {
        return find(unit, asked, each -> each.use().covers(asked))
                .map(List::of)
                .orElseGet(() -> piecewise(unit, asked));
    }

    private List<UnitLocation> piecewise(Unit unit, ResourceUse asked) {
        List<UnitLocation> places = new ArrayList<>();
        for (String piece : asked.part().map(ResourceUse.Part::pieces).orElse(List.of())) {
            Optional<UnitLocation> place = find(unit, asked, each -> each.use().names(piece));
            if (place.isEmpty()) {
                return List.of();
            }
            places.add(place.get());
        }
        return places;
    }

    /** Other units come before the unit itself, which does not count alone. */
    private Optional<UnitLocation> find(Unit unit, ResourceUse asked, Predicate<Finished> covers) {
        return finished.getOrDefault(asked.resource(), List.of()).stream()
                .filter(covers)
                .map(Finished::place)
                .min(Comparator.comparing(place -> place.unit().id().equals(unit.id())));
    }

    /** A resource, or a part of it, covered within a unit. */
    record Finished(UnitLocation place, ResourceUse use) {}
}
