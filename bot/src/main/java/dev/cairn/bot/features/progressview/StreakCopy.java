package dev.cairn.bot.features.progressview;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.streaks.Streak;
import java.util.Locale;

/** The words about a streak. */
interface StreakCopy {
    static StreakCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishStreakCopy();
        };
    }

    /**
     * Says how long a streak is.
     *
     * @param own whether the streak's owner reads it; only they see when to study next and how many freezes they have
     */
    String streak(Streak streak, boolean own);
}
