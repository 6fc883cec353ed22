package dev.cairn.curriculum;

import java.util.OptionalDouble;

/**
 * A range in the unit that its owner names (hours, months); open-ended if a source says "40+".
 *
 * @param max empty if there is no upper end
 */
public record Range(double min, OptionalDouble max) {
    /** @throws IllegalArgumentException if an end is negative or the upper end is below the lower */
    public Range {
        if (!(min >= 0) || max.orElse(min) < min) {
            throw new IllegalArgumentException("not a range: " + min + " to " + max);
        }
    }

    public static Range of(double min, double max) {
        return new Range(min, OptionalDouble.of(max));
    }

    public static Range atLeast(double min) {
        return new Range(min, OptionalDouble.empty());
    }

    /** The midpoint, or the lower end of an open range. */
    public double mean() {
        return (min + max.orElse(min)) / 2;
    }
}
