package dev.cairn.bot.features.roadmaps;

import static dev.cairn.bot.interaction.EnglishPhrases.hours;

import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** How the English words about roadmaps and phases give amounts. */
final class EnglishAmounts {
    private EnglishAmounts() {}

    /** "6", "3–6", or "6+" for a range without an upper end. */
    static String range(Range range) {
        String from = number(range.min());
        if (range.max().isEmpty()) {
            return from + "+";
        }
        return range.max().getAsDouble() == range.min()
                ? from
                : from + "–" + number(range.max().getAsDouble());
    }

    /** The total hours of units, where the source gives no total. */
    static String estimated(List<Unit> units) {
        return "about "
                + hours(units.stream().mapToDouble(unit -> unit.hours().mean()).sum());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }
}
