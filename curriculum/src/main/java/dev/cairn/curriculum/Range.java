package dev.cairn.curriculum;

import java.util.OptionalDouble;

/**
 * From so many to so many, in the unit its owner names (hours, months); open above where a source says "40+".
 *
 * @param max empty when there is no upper end
 */
public record Range(double min, OptionalDouble max) {
    /** @throws IllegalArgumentException when an end is negative or the upper lies below the lower */
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

    /** The middle, or the lower end of an open range. */
    public double mean() {
        return (min + max.orElse(min)) / 2;
    }
}
