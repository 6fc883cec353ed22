package dev.cairn.bot.features.progressview;

/**
 * The numbers beside the calendar, none of them negative.
 *
 * @param streak study days in a row up to today
 * @param longestStreak in days
 * @param hours of study in total
 */
record StudyFigures(int streak, int longestStreak, int hours) {
    StudyFigures {
        if (streak < 0 || longestStreak < streak || hours < 0) {
            throw new IllegalArgumentException(streak + " of " + longestStreak + " days, " + hours + " hours");
        }
    }
}
