package dev.cairn.bot.features.roadmaps;

import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.path.RoadmapHours.Asked;
import java.util.Optional;

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

    /** "about 398 h", "about 398 h + 40 h optional", or "about 40 h, all optional". */
    static String hoursAsked(Asked hours) {
        if (hours.required() == 0 && hours.optional() > 0) {
            return "about " + hours.optional() + " h, all optional";
        }
        return "about " + hours.required() + " h"
                + (hours.optional() == 0 ? "" : " + " + hours.optional() + " h optional");
    }

    /** What the source says, where that is not what we ask for: " (the source says 120–160 h)". */
    static String stated(Optional<Range> stated, Asked hours) {
        return stated.filter(range -> hours.required() < range.min()
                        || hours.required() > range.max().orElse(Double.MAX_VALUE))
                .map(range -> " (the source says " + range(range) + " h)")
                .orElse("");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }
}
