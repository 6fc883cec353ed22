package dev.cairn.curriculum.path;

import dev.cairn.curriculum.UnitLocation;
import java.util.List;

/**
 * Why a learner need not study a unit: other units covered everything it requires.
 *
 * @param state done, or known if it rests on a unit the learner knew without studying
 * @param through where its resources were finished; never empty
 */
public record Elsewhere(UnitState state, List<UnitLocation> through) {
    /** @throws IllegalArgumentException if the state is not a mastered one or {@code through} is empty */
    public Elsewhere {
        through = List.copyOf(through);
        if (!state.isMastered() || through.isEmpty()) {
            throw new IllegalArgumentException(state + " through " + through.size() + " units");
        }
    }
}
