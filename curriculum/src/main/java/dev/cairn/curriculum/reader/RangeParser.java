package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Hours;
import dev.cairn.curriculum.Range;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads ranges and hours. */
final class RangeParser {
    private static final double MAX = 10_000;
    private static final double MIN_HOURS = 0.05;

    private RangeParser() {}

    static Optional<Range> optionalRange(JsonCursor object, String field) {
        return object.optionalObject(field).map(RangeParser::range);
    }

    static Range range(JsonCursor range) {
        range.allowFields("min", "max");
        OptionalDouble least = bound(range, "min", 0);
        double min = least.orElse(0);
        return range.optional("max")
                .map(max -> Range.of(min, notBelow(least, max.boundedNumber(0, MAX), max)))
                .orElseGet(() -> Range.atLeast(min));
    }

    static Hours hours(JsonCursor hours) {
        hours.allowFields("min", "max", "basis", "parts");
        OptionalDouble least = bound(hours, "min", MIN_HOURS);
        double min = least.orElse(MIN_HOURS);
        double max = hours.optional("max")
                .map(cursor -> notBelow(least, cursor.boundedNumber(MIN_HOURS, MAX), cursor))
                .orElse(min);
        Hours.Basis basis =
                hours.optionalEnumValue("basis", Hours.Basis.values()).orElse(Hours.Basis.ESTIMATE);
        List<Hours.Part> parts =
                JsonCursor.objects(hours.items("parts"), "{\"title\": \"Videos\", \"hours\": 3}").stream()
                        .map(RangeParser::part)
                        .toList();
        double sum = parts.stream().mapToDouble(Hours.Part::hours).sum();
        if (!parts.isEmpty() && (sum < min - 0.01 || sum > max + 0.01)) {
            hours.at("parts")
                    .report(
                            "the parts add up to %.1f hours".formatted(sum),
                            "make them add up to the hours of the whole");
        }
        return new Hours(min, max, basis, parts);
    }

    private static Hours.Part part(JsonCursor part) {
        part.allowFields("title", "hours");
        return new Hours.Part(part.text("title", TextLimits.MAX_TITLE), part.number("hours", MIN_HOURS, MAX));
    }

    private static OptionalDouble bound(JsonCursor object, String field, double lowest) {
        return object.required(field)
                .map(cursor -> cursor.boundedNumber(lowest, MAX))
                .orElse(OptionalDouble.empty());
    }

    /** Compares only two numbers that are right by themselves, so that one mistake is one problem. */
    private static double notBelow(OptionalDouble min, OptionalDouble max, JsonCursor cursor) {
        double least = min.orElse(0);
        if (min.isPresent() && max.isPresent() && max.getAsDouble() < least) {
            cursor.report("max is less than min", "swap them");
        }
        return Math.max(least, max.orElse(least));
    }
}
