package dev.cairn.curriculum;

import java.time.Duration;
import java.util.List;

/**
 * The hours of study a unit takes, and where the numbers come from.
 *
 * @param min at least, in hours
 * @param max at most, in hours
 * @param parts what they consist of, if the source splits them (lectures 20, coursework 30)
 */
public record Hours(double min, double max, Basis basis, List<Part> parts) {
    /** @throws IllegalArgumentException if the hours are not above zero or the maximum is below the minimum */
    public Hours {
        if (!(min > 0) || max < min) {
            throw new IllegalArgumentException("not hours of study: " + min + " to " + max);
        }
        parts = List.copyOf(parts);
    }

    /** The midpoint of minimum and maximum, in hours; the value to calculate with. */
    public double mean() {
        return (min + max) / 2;
    }

    /** {@link #mean()} rounded to the minute, at least one minute. */
    public Duration duration() {
        return Duration.ofMinutes(Math.max(1, Math.round(mean() * 60)));
    }

    /** Where the hours come from. */
    public enum Basis {
        SOURCE,
        ESTIMATE
    }

    /** A part of the hours that the source names, in hours. */
    public record Part(String title, double hours) {}
}
