package dev.cairn.curriculum;

import java.time.Duration;
import java.util.List;

/**
 * How many hours of study a unit takes, and whose figure that is.
 *
 * @param min at least, in hours
 * @param max at most, in hours
 * @param parts what they consist of, where the source splits them (lectures 20, coursework 30)
 */
public record Hours(double min, double max, Basis basis, List<Part> parts) {
    /** @throws IllegalArgumentException when they are not above nought or the most lies below the least */
    public Hours {
        if (!(min > 0) || max < min) {
            throw new IllegalArgumentException("not hours of study: " + min + " to " + max);
        }
        parts = List.copyOf(parts);
    }

    /** What is reckoned with: the middle between least and most, in hours. */
    public double mean() {
        return (min + max) / 2;
    }

    /** {@link #mean()} to the minute and at least one. */
    public Duration duration() {
        return Duration.ofMinutes(Math.max(1, Math.round(mean() * 60)));
    }

    /** Who says so. */
    public enum Basis {
        SOURCE,
        ESTIMATE
    }

    /** A share of the hours that the source names, in hours. */
    public record Part(String title, double hours) {}
}
