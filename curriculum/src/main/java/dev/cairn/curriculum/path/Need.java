package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.function.Predicate;

/**
 * A needed prerequisite with its units looked up, because it is checked for every unit at every answer.
 *
 * @param options the units of each target, of which those of any one are enough
 */
record Need(List<List<Unit>> options) {
    /** Whether all units of one of the targets are settled. */
    boolean isMet(Predicate<Unit> isSettled) {
        for (List<Unit> option : options) {
            if (all(option, isSettled)) {
                return true;
            }
        }
        return false;
    }

    private static boolean all(List<Unit> units, Predicate<Unit> condition) {
        for (Unit unit : units) {
            if (!condition.test(unit)) {
                return false;
            }
        }
        return true;
    }
}
