package dev.cairn.bot.features.progressview;

import static dev.cairn.bot.interaction.EnglishPhrases.count;

import dev.cairn.bot.interaction.card.Markdown;
import dev.cairn.bot.streaks.Streak;
import java.time.Instant;

/** What is said of a streak. */
final class StreakCopy {
    private StreakCopy() {}

    /** @param mine whether it is said to its owner, who alone is told by when to study and what they hold */
    static String of(Streak streak, boolean mine) {
        if (streak.length() == 0) {
            return none(streak, mine);
        }
        String length = "**Streak:** " + count(streak.length(), "day") + longest(streak);
        return mine ? length + freezes(streak) + deadline(streak) : length;
    }

    private static String none(Streak streak, boolean mine) {
        return "**Streak:** none at the moment" + longest(streak) + "."
                + (mine ? " A step finished or ten minutes logged begins one." : "");
    }

    private static String longest(Streak streak) {
        return streak.longest() > streak.length() ? ", the longest was " + count(streak.longest(), "day") : "";
    }

    private static String freezes(Streak streak) {
        return streak.freezes() == 0 ? "" : ", " + count(streak.freezes(), "freeze") + " held";
    }

    private static String deadline(Streak streak) {
        return streak.studyBy()
                .map(by -> "\n-# Study again by " + Markdown.moment(by) + ", " + Markdown.relative(by) + ", or "
                        + streak.aliveUntil()
                                .filter(end -> end.isAfter(by))
                                .map(StreakCopy::afterFreezes)
                                .orElse("it ends."))
                .orElse("");
    }

    private static String afterFreezes(Instant end) {
        return "a freeze is spent. Without any study it ends " + Markdown.relative(end) + ".";
    }
}
