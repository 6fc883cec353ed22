package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.Language;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The words of lists of challenges. */
interface ChallengeListCopy {
    static ChallengeListCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishChallengeListCopy();
        };
    }

    /** A challenge to choose, with when it starts or ends. */
    String choice(Challenge challenge, Instant now);

    String listHeading();

    String running();

    String coming();

    String ended();

    String mine();

    String listEmpty();

    /** One challenge in the list. */
    String listLine(Challenge challenge, Optional<String> target, Instant now);

    String openOne();
}
