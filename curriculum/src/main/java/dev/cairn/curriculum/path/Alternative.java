package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Optional;

/**
 * One of several alternatives of which one, or some, are enough: a unit, or several that count only together.
 *
 * @param unit the unit that it begins with
 * @param together all its units, in document order
 * @param suits whom it suits: "beginners", "anyone who wants a refresher"; empty if the roadmap does not say
 */
public record Alternative(Unit unit, List<Unit> together, Optional<String> suits) {
    /** Copies the list. */
    public Alternative {
        together = List.copyOf(together);
    }

    /** This alternative with whichever of its units is among some; empty if none is. */
    Optional<Alternative> beginningWith(List<Unit> some) {
        return together.stream()
                .filter(some::contains)
                .findFirst()
                .map(first -> new Alternative(first, together, suits));
    }

    /** What its units take together, in hours. */
    public double hours() {
        return together.stream().mapToDouble(each -> each.hours().mean()).sum();
    }
}
