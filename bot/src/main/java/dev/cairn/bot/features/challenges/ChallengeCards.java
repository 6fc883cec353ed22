package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.Card;
import java.time.Instant;
import java.util.List;

/** Draws what stands in channels about challenges, for everyone alike. */
public interface ChallengeCards {
    /** The most people that a card names. */
    int MAX_NAMED = 10;

    /**
     * The card of a challenge.
     *
     * @param standings with {@value #MAX_NAMED} people at most, and none of a canceled challenge
     */
    Card card(Challenge challenge, Standings standings, Instant now);

    /**
     * The message with the result.
     *
     * @param pings whom to mention, since they asked for it
     */
    Card result(Challenge challenge, Standings standings, List<LearnerId> pings);
}
