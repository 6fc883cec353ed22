package dev.cairn.bot.features.challenges;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.interaction.card.Card;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Keeps each card for ten seconds, so that many who press Refresh get the same one, unless the challenge has changed. */
final class RecentCards {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MAX_CARDS = 1_000;

    private final Cache<ChallengeId, Drawn> cards;

    private record Drawn(Challenge challenge, Card card) {}

    RecentCards(Clock clock) {
        this.cards = Caffeine.newBuilder()
                .maximumSize(MAX_CARDS)
                .expireAfterWrite(KEPT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** The card of the last ten seconds, or else a new one. */
    Card get(Challenge challenge, Supplier<Card> draw) {
        Drawn kept = cards.getIfPresent(challenge.id());
        return kept == null || !kept.challenge().equals(challenge) ? put(challenge, draw.get()) : kept.card();
    }

    /** Keeps a card that was just drawn. */
    Card put(Challenge challenge, Card card) {
        cards.put(challenge.id(), new Drawn(challenge, card));
        return card;
    }
}
