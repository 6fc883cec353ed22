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
import java.util.Set;
import java.util.function.Predicate;

/** The resources, and parts of resources, that a learner has covered, and the units in which they did. */
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

    Set<ResourceId> resources() {
        return finished.keySet();
    }

    boolean isEmpty() {
        return finished.isEmpty();
    }

    /**
     * The other units in which everything a unit requires was covered, where its own ticked steps may help. Empty if
     * anything is left, or if no other unit helped.
     */
    List<UnitLocation> covering(Unit unit, List<ResourceUse> asked) {
        Map<UnitId, UnitLocation> through = new LinkedHashMap<>();
        for (ResourceUse use : asked) {
            List<UnitLocation> locations = covering(unit, use);
            if (locations.isEmpty()) {
                return List.of();
            }
            locations.forEach(location -> through.put(location.unit().id(), location));
        }
        through.remove(unit.id());
        return List.copyOf(through.values());
    }

    private List<UnitLocation> covering(Unit unit, ResourceUse asked) {
        return find(unit, asked, each -> each.use().covers(asked))
                .map(List::of)
                .orElseGet(() -> coveringPieces(unit, asked));
    }

    private List<UnitLocation> coveringPieces(Unit unit, ResourceUse asked) {
        List<UnitLocation> locations = new ArrayList<>();
        for (String piece : asked.part().map(ResourceUse.Part::pieces).orElse(List.of())) {
            Optional<UnitLocation> location =
                    find(unit, asked, each -> each.use().includes(piece));
            if (location.isEmpty()) {
                return List.of();
            }
            locations.add(location.get());
        }
        return locations;
    }

    /** Prefers other units to the unit itself. */
    private Optional<UnitLocation> find(Unit unit, ResourceUse asked, Predicate<Finished> covers) {
        return finished.getOrDefault(asked.resource(), List.of()).stream()
                .filter(covers)
                .map(Finished::location)
                .min(Comparator.comparing(location -> location.unit().id().equals(unit.id())));
    }

    /** A resource, or a part of it, that was covered in a unit. */
    record Finished(UnitLocation location, ResourceUse use) {}
}
