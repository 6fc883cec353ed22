package dev.cairn.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The units whose source names no resource, so that those they have were chosen by us. */
final class Suggestions {
    private static final Map<String, Predicate<Unit>> WITHOUT_RESOURCES = Map.of(
            "master-curriculum",
            unit -> !Set.of("20.2", "28.2", "29.1").contains(unit.number().orElseThrow()),
            "ml-mastery",
            unit -> unit.kind() == Unit.Kind.PROJECT,
            "ml-engineer",
            unit -> unit.kind() == Unit.Kind.PROJECT);

    private Suggestions() {}

    /** Whether a collection's resources are ours: the source announces those for job skills and names none. */
    static boolean are(Collection collection) {
        return collection.kind() == Collection.Kind.JOB_SKILLS;
    }

    static List<Unit> units(Roadmap roadmap) {
        return roadmap.units().stream()
                .filter(WITHOUT_RESOURCES.getOrDefault(roadmap.id().value(), unit -> false))
                .collect(Collectors.toUnmodifiableList());
    }
}
