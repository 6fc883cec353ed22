package dev.cairn.bot.features.progressview;

import static dev.cairn.bot.interaction.EnglishPhrases.count;

import dev.cairn.bot.interaction.card.Markdown;
import dev.cairn.bot.streaks.Streak;
import java.time.Instant;

/** English. */
record EnglishStreakCopy() implements StreakCopy {
    @Override
    public String streak(Streak streak, boolean own) {
        if (streak.length() == 0) {
            return none(streak, own);
        }
        String length = "**Streak:** " + count(streak.length(), "day") + longest(streak);
        return own ? length + freezes(streak) + deadline(streak) : length;
    }

    private static String none(Streak streak, boolean own) {
        return "**Streak:** none right now" + longest(streak) + "."
                + (own ? " Ten minutes of study will start one." : "");
    }

    private static String longest(Streak streak) {
        return streak.longest() > streak.length() ? " (best: " + count(streak.longest(), "day") + ")" : "";
    }

    private static String freezes(Streak streak) {
        return streak.freezes() == 0 ? "" : " · " + count(streak.freezes(), "freeze") + " saved up";
    }

    private static String deadline(Streak streak) {
        return streak.studyBy()
                .map(by -> "\n-# Ten minutes by " + Markdown.dateTime(by) + " will keep it going"
                        + streak.aliveUntil()
                                .filter(end -> end.isAfter(by))
                                .map(EnglishStreakCopy::afterFreezes)
                                .orElse("."))
                .orElse("");
    }

    private static String afterFreezes(Instant end) {
        return ", or a freeze will hold it until " + Markdown.dateTime(end) + ".";
    }
}
