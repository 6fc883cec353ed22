package dev.cairn.bot.features.settings;

import java.time.Duration;

/**
 * The time a week that a learner wants to study.
 *
 * @param minutes {@value #MIN_MINUTES} to {@value #MAX_MINUTES}
 */
public record WeeklyGoal(int minutes) {
    /** Half an hour. */
    public static final int MIN_MINUTES = 30;

    /** Eighty hours. */
    public static final int MAX_MINUTES = 80 * 60;

    public WeeklyGoal {
        if (minutes < MIN_MINUTES || minutes > MAX_MINUTES) {
            throw new IllegalArgumentException(minutes + " minutes a week");
        }
    }

    public double hours() {
        return minutes / 60.0;
    }

    public Duration time() {
        return Duration.ofMinutes(minutes);
    }
}
