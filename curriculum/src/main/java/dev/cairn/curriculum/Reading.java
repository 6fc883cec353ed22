package dev.cairn.curriculum;

import java.util.List;
import java.util.stream.Collectors;

/** What came of reading documents. */
public sealed interface Reading {
    /**
     * The curriculum, for whoever cannot go on without.
     *
     * @throws IllegalStateException when it is broken, with every problem on a line of its own
     */
    default Curriculum orThrow() {
        if (this instanceof Broken broken) {
            throw new IllegalStateException(
                    broken.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return ((Whole) this).curriculum();
    }

    /** Nothing is wrong. */
    record Whole(Curriculum curriculum) implements Reading {}

    /**
     * Something is wrong.
     *
     * @param problems every one that was found, in the order of the documents; never empty
     */
    record Broken(List<Problem> problems) implements Reading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
