package dev.cairn.curriculum.path;

import dev.cairn.curriculum.UnitLocation;
import java.util.List;

/**
 * A unit the learner need not study again, since what it asks for was finished in other units.
 *
 * @param state done, or known when that rests on a unit the learner knew without studying it
 * @param through where its resources were finished; never empty
 */
public record Elsewhere(UnitState state, List<UnitLocation> through) {
    /** @throws IllegalArgumentException when the unit would not be mastered by it, or by nothing */
    public Elsewhere {
        through = List.copyOf(through);
        if (!state.isMastered() || through.isEmpty()) {
            throw new IllegalArgumentException(state + " through " + through.size() + " units");
        }
    }
}
