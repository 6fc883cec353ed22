package dev.cairn.bot.features.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShelvedCardsTest {
    private static final Optional<String> SHELF = Optional.of("**From this server’s library**\nA recipe");

    private static Card topic(String beforeButtons) {
        return Card.in(Card.Tone.NEUTRAL)
                .text("### Neural Networks")
                .text(beforeButtons)
                .buttons(Button.secondary("Matrices", CustomId.forOwner("t", new LearnerId(1))))
                .build();
    }

    private static List<String> texts(Card card) {
        return card.blocks().stream()
                .map(block -> block instanceof Card.TextDisplay text ? text.markdown() : "buttons")
                .toList();
    }

    @Test
    void shelfStandsAboveTheHeadingOfButtonsNotBetween() {
        assertThat(texts(ShelvedCards.with(topic("**Before this**"), SHELF)))
                .containsExactly("### Neural Networks", SHELF.get(), "**Before this**", "buttons");
    }

    @Test
    void shelfStandsBelowATextThatIsNoHeading() {
        assertThat(texts(ShelvedCards.with(topic("**Learn it from**\nmicrograd"), SHELF)))
                .containsExactly("### Neural Networks", "**Learn it from**\nmicrograd", SHELF.get(), "buttons");
    }
}
