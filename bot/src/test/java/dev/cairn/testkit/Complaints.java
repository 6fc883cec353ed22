package dev.cairn.testkit;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is worth reading of a validator's errors. A component that fits none of a dozen kinds is reported against each;
 * the kinds whose {@code type} it does not even carry say nothing, nor does the union itself.
 */
final class Complaints {
    private static final String KIND = "/properties/type";
    private static final Set<String> UNIONS = Set.of("oneOf", "anyOf");

    private Complaints() {}

    static List<String> of(List<Error> errors) {
        List<String> otherKinds = errors.stream()
                .map(Complaints::path)
                .filter(path -> path.contains(KIND + "/"))
                .map(path -> path.substring(0, path.lastIndexOf(KIND) + 1))
                .toList();
        Predicate<Error> telling = error -> !UNIONS.contains(error.getKeyword())
                && !error.getMessage().endsWith("null expected")
                && otherKinds.stream().noneMatch(path(error)::startsWith);
        List<String> lines = lines(errors.stream().filter(telling));
        return lines.isEmpty() ? lines(errors.stream()) : lines;
    }

    private static String path(Error error) {
        return error.getEvaluationPath().toString();
    }

    private static List<String> lines(Stream<Error> errors) {
        return errors.map(error -> "at \"" + error.getInstanceLocation() + "\": " + error.getMessage())
                .distinct()
                .toList();
    }
}
