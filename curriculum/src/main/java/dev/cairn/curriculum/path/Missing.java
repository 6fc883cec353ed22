package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Unit;
import java.util.List;

/**
 * An unmet prerequisite; any one of its options would meet it.
 *
 * @param options never empty
 */
public record Missing(Prerequisite prerequisite, List<Option> options) {
    public Missing {
        options = List.copyOf(options);
    }

    /**
     * One way to meet the prerequisite.
     *
     * @param title the short name of the unit or phase
     * @param left the units still to be settled for it, in document order, never empty
     */
    public record Option(String title, List<Unit> left) {
        public Option {
            left = List.copyOf(left);
        }
    }
}
