package dev.cairn.bot.playground.openapi;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reduces a validator's errors to the informative ones. A component that matches none of a dozen types is reported
 * against each type; the errors for other types, and of the union itself, are dropped.
 */
final class ValidationErrors {
    private static final String TYPE_PATH = "/properties/type";
    private static final Set<String> UNION_KEYWORDS = Set.of("oneOf", "anyOf");

    private ValidationErrors() {}

    static List<String> of(List<Error> errors) {
        List<String> otherTypes = errors.stream()
                .map(ValidationErrors::path)
                .filter(path -> path.contains(TYPE_PATH + "/"))
                .map(path -> path.substring(0, path.lastIndexOf(TYPE_PATH) + 1))
                .toList();
        Predicate<Error> isInformative = error -> !UNION_KEYWORDS.contains(error.getKeyword())
                && !error.getMessage().endsWith("null expected")
                && otherTypes.stream().noneMatch(path(error)::startsWith);
        List<String> lines = lines(errors.stream().filter(isInformative));
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
