package dev.cairn.bot.features.progressview;

/**
 * The numbers beside the calendar, none of them negative.
 *
 * @param streak study days in a row up to now
 * @param longestStreak in days
 * @param hours of study in all
 */
public record StudyFigures(int streak, int longestStreak, int hours) {
    public StudyFigures {
        if (streak < 0 || longestStreak < streak || hours < 0) {
            throw new IllegalArgumentException(streak + " of " + longestStreak + " days, " + hours + " hours");
        }
    }
}
