package dev.cairn.bot.interaction.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cairn.bot.interaction.card.Card.Tone;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CardTest {
    private static final URI PAGE = URI.create("https://example.org/");

    @Test
    void cardHoldsFourThousandCharactersOfText() {
        Card.Builder full = Card.in(Tone.NEUTRAL).text("a".repeat(3_000)).link("b".repeat(1_000), "Open", PAGE);

        assertThat(full.build().blocks()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.text("c").build())
                .withMessageContaining("4001 characters");
    }

    @Test
    void shortenableTextLosesItsLastLinesIfTheCardIsTooLong() {
        Card card = Card.in(Tone.NEUTRAL)
                .shortenable("a".repeat(1_500) + "\n" + "b".repeat(1_499))
                .text("c".repeat(1_000))
                .shortenable("d".repeat(10) + "\n" + "e".repeat(10))
                .build();

        assertThat(card.blocks())
                .containsExactly(
                        new Card.TextDisplay("a".repeat(1_500) + "\n…"),
                        new Card.TextDisplay("c".repeat(1_000)),
                        new Card.TextDisplay("…"));
    }

    @Test
    void shortenableTextOfACardThatFitsIsWhole() {
        Card card = Card.in(Tone.NEUTRAL).shortenable("a\nb").build();

        assertThat(card.blocks()).containsExactly(new Card.TextDisplay("a\nb"));
    }

    @Test
    void cardHoldsFortyComponentsCountingNestedOnesAndTheContainer() {
        Card.Builder full = Card.in(Tone.NEUTRAL);
        IntStream.range(0, 13).forEach(number -> full.link("text", "Open", PAGE));

        assertThat(full.build().blocks()).hasSize(13);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.separator().build())
                .withMessageContaining("41 components");
    }

    @Test
    void cardCountsARowAndEachOfItsButtons() {
        assertThat(new Card.ActionRow(List.of(button("a"), button("b"))).components())
                .isEqualTo(3);
    }

    @Test
    void rowTakesFiveButtons() {
        List<Button> five =
                IntStream.range(0, 5).mapToObj(number -> button("b" + number)).toList();

        assertThat(new Card.ActionRow(five).buttons()).hasSize(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Card.in(Tone.NEUTRAL)
                        .buttons(button("0"), button("1"), button("2"), button("3"), button("4"), button("5")));
    }

    @Test
    void rowWithoutButtonsIsLeftOut() {
        assertThat(Card.in(Tone.NEUTRAL).text("a").buttons().build().blocks()).hasSize(1);
    }

    @Test
    void emptyCardIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Card.in(Tone.NEUTRAL).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Card.in(Tone.NEUTRAL).text(" "));
    }

    @Test
    void duplicateCustomIdsAreRefused() {
        Card.Builder twice = Card.in(Tone.NEUTRAL).buttons(button("same")).section("text", button("same"));

        assertThatIllegalArgumentException().isThrownBy(twice::build).withMessageContaining("more than once");
    }

    private static Button button(String argument) {
        return Button.secondary("Press", CustomId.forAnyone("press", argument));
    }

    @Test
    void pictureNeedsAnAltText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CardFile.Picture(new byte[1], " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new CardFile.Picture(new byte[1], "d".repeat(1_025)));
    }

    @Test
    void pictureBeyondDiscordsSizeLimitIsRefused() {
        assertThat(new CardFile.Picture(new byte[10 << 20], "d").components()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new CardFile.Picture(new byte[(10 << 20) + 1], "d"));
    }

    @Test
    void aCardHasOnePictureAtMost() {
        Card.Builder card =
                Card.in(Card.Tone.NEUTRAL).picture(new byte[1], "one").picture(new byte[1], "two");

        assertThatIllegalArgumentException().isThrownBy(card::build);
    }
}
