package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.Card;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Cards with everything that they are drawn from, and no words. */
final class PlainChallengeCards implements ChallengeCards {
    @Override
    public Card card(Challenge challenge, Standings standings, Instant now) {
        return card(challenge.title() + " " + challenge.state(now) + " until "
                + challenge.days().last() + " " + text(standings));
    }

    @Override
    public Card result(Challenge challenge, Standings standings, List<LearnerId> pings) {
        return card("result of " + challenge.title() + " " + text(standings));
    }

    private static Card card(String text) {
        return Card.in(Card.Tone.NEUTRAL).text(text).build();
    }

    static String text(Standings standings) {
        return standings.participants() + " people "
                + standings.top().stream()
                        .map(line -> line.rank() + ":" + line.name().orElse("someone") + "=" + line.amount())
                        .collect(Collectors.joining(" "));
    }
}
