package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Curriculum;
import java.util.List;
import java.util.stream.Collectors;

/** The outcome of reading documents. */
public sealed interface ReadResult {
    /**
     * Returns the curriculum.
     *
     * @throws IllegalStateException if the documents are invalid; the message has one problem a line
     */
    default Curriculum orThrow() {
        if (this instanceof Invalid broken) {
            throw new IllegalStateException(
                    broken.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return ((Valid) this).curriculum();
    }

    /** The documents are valid. */
    record Valid(Curriculum curriculum) implements ReadResult {}

    /**
     * The documents are invalid.
     *
     * @param problems all problems, in the order of the documents; never empty
     */
    record Invalid(List<Problem> problems) implements ReadResult {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
