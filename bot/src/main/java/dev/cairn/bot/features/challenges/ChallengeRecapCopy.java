package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.Language;
import java.util.List;
import java.util.Locale;

/** What a server's recap says of challenges, each on a line. */
interface ChallengeRecapCopy {
    static ChallengeRecapCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishChallengeRecapCopy();
        };
    }

    /**
     * Names who came first.
     *
     * @param first one or more, with the same amount
     */
    String first(Challenge challenge, List<Standings.Line> first, int participants);

    /**
     * Names the groups that came first.
     *
     * @param first one or more, with the same mean
     */
    String firstTeams(Challenge challenge, List<Standings.TeamLine> first);

    /** Says what everyone reached together. */
    String together(Challenge challenge, long total);
}
