package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Hours;
import dev.cairn.curriculum.Range;
import java.util.List;
import java.util.Optional;

/** Reads ranges and hours. */
final class FigureParser {
    private static final double MOST = 10_000;
    private static final double LEAST_HOURS = 0.05;

    private FigureParser() {}

    static Optional<Range> optionalRange(JsonCursor object, String field) {
        return object.optionalObject(field).map(FigureParser::range);
    }

    static Range range(JsonCursor range) {
        range.allow("min", "max");
        double min = range.number("min", 0, MOST);
        return range.optional("max")
                .map(max -> Range.of(min, notBelow(min, max.number(0, MOST), max)))
                .orElseGet(() -> Range.atLeast(min));
    }

    static Hours hours(JsonCursor hours) {
        hours.allow("min", "max", "basis", "parts");
        double min = hours.number("min", LEAST_HOURS, MOST);
        double max = hours.required("max")
                .map(cursor -> notBelow(min, cursor.number(LEAST_HOURS, MOST), cursor))
                .orElse(min);
        Hours.Basis basis = hours.word("basis", Hours.Basis.values());
        List<Hours.Part> parts = JsonCursor.objects(hours.items("parts")).stream()
                .map(FigureParser::part)
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
        part.allow("title", "hours");
        return new Hours.Part(part.text("title", Lengths.TITLE), part.number("hours", LEAST_HOURS, MOST));
    }

    private static double notBelow(double min, double max, JsonCursor cursor) {
        if (max < min) {
            cursor.report("the most lies below the least", "exchange min and max");
            return min;
        }
        return max;
    }
}
