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

    /** What is not wrong in the documents, but probably not meant. */
    List<Problem> warnings();

    /** The documents are valid. */
    record Valid(Curriculum curriculum, List<Problem> warnings) implements ReadResult {
        public Valid {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The documents are invalid.
     *
     * @param problems all problems, in the order of the documents; never empty
     */
    record Invalid(List<Problem> problems, List<Problem> warnings) implements ReadResult {
        public Invalid(List<Problem> problems) {
            this(problems, List.of());
        }

        public Invalid {
            problems = List.copyOf(problems);
            warnings = List.copyOf(warnings);
        }
    }
}
