package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Prerequisite;
import java.util.function.IntPredicate;

/**
 * A prerequisite with the positions of its units looked up, because it is checked for every unit after every change.
 */
final class Need {
    private final Prerequisite prerequisite;
    /** The units of each target, of which those of any one are enough. */
    private final int[][] options;

    private Need(Prerequisite prerequisite, int[][] options) {
        this.prerequisite = prerequisite;
        this.options = options;
    }

    static Need of(Prerequisite prerequisite, Outline outline) {
        return new Need(
                prerequisite,
                prerequisite.anyOf().stream()
                        .map(target -> outline.unitsOf(target).stream()
                                .mapToInt(unit -> outline.entry(unit.id()).index())
                                .toArray())
                        .toArray(int[][]::new));
    }

    Prerequisite prerequisite() {
        return prerequisite;
    }

    /** Whether all units of one of the targets are settled. */
    boolean isMet(IntPredicate isSettled) {
        for (int[] option : options) {
            if (all(option, isSettled)) {
                return true;
            }
        }
        return false;
    }

    private static boolean all(int[] units, IntPredicate condition) {
        for (int unit : units) {
            if (!condition.test(unit)) {
                return false;
            }
        }
        return true;
    }
}
