package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Curriculum;
import java.util.List;
import java.util.stream.Collectors;

/** What came of reading documents. */
public sealed interface ReadResult {
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
    record Whole(Curriculum curriculum) implements ReadResult {}

    /**
     * Something is wrong.
     *
     * @param problems every one that was found, in the order of the documents; never empty
     */
    record Broken(List<Problem> problems) implements ReadResult {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
