package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Unit;
import java.util.List;

/**
 * A prerequisite not yet met: any one of its options would meet it.
 *
 * @param options never empty
 */
public record Missing(Prerequisite prerequisite, List<Option> options) {
    public Missing {
        options = List.copyOf(options);
    }

    /**
     * One way to meet it.
     *
     * @param title the unit's or the phase's, as said in passing
     * @param left what remains to be settled for it, in document order, never empty
     */
    public record Option(String title, List<Unit> left) {
        public Option {
            left = List.copyOf(left);
        }
    }
}
