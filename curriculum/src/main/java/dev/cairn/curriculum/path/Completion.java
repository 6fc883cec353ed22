package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Requirement;

/** Whether a roadmap is finished: every unit that is not optional is settled. */
final class Completion {
    private Completion() {}

    static boolean of(Outline outline, Footing footing) {
        return outline.stops().stream()
                .map(Outline.Stop::unit)
                .filter(unit -> unit.requirement() != Requirement.OPTIONAL)
                .allMatch(footing::isPassed);
    }
}
