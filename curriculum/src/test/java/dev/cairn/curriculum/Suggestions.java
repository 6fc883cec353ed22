package dev.cairn.curriculum;

import java.util.List;

/** The resources that were chosen by us, because the source names none. */
final class Suggestions {
    private Suggestions() {}

    /** Whether a collection's resources are ours: the source announces those for job skills and names none. */
    static boolean are(Collection collection) {
        return collection.kind() == Collection.Kind.JOB_SKILLS;
    }

    /** The units that have suggestions. */
    static List<Unit> units(Roadmap roadmap) {
        return roadmap.units().stream()
                .filter(unit -> unit.resources().stream().anyMatch(ResourceUse::isSuggestion))
                .toList();
    }
}
