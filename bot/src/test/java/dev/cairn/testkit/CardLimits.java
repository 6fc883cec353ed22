package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Select;

/** Checks Discord's limits for one message, independently of the checks in {@link Card} itself. */
public final class CardLimits {
    private static final int MAX_TEXT_LENGTH = 4_000;
    private static final int MAX_COMPONENTS = 40;
    private static final int MAX_ID_LENGTH = 100;
    private static final int MAX_ENTRIES = 25;

    private CardLimits() {}

    /** Fails if Discord would refuse the card. */
    public static void assertWithinLimits(Card card) {
        int text = 0;
        int components = 1;
        for (Card.Block block : card.blocks()) {
            if (block instanceof Card.TextDisplay words) {
                text += words.markdown().length();
                components += 1;
            } else if (block instanceof Card.Section section) {
                text += section.markdown().length();
                components += 3;
                check(section.button());
            } else if (block instanceof Card.ActionRow row) {
                components += 1 + row.buttons().size();
                row.buttons().forEach(CardLimits::check);
            } else if (block instanceof Card.SelectRow menu) {
                components += 2;
                check(menu.select());
            } else {
                components += 1;
            }
        }
        assertThat(text).as("characters of %s", card).isBetween(1, MAX_TEXT_LENGTH);
        assertThat(components).as("components of %s", card).isLessThanOrEqualTo(MAX_COMPONENTS);
    }

    private static void check(Button button) {
        assertThat(button.label()).hasSizeBetween(1, 80);
        if (button instanceof Button.Interactive act) {
            assertThat(act.id().encoded()).hasSizeBetween(1, MAX_ID_LENGTH);
        } else if (button instanceof Button.Link link) {
            assertThat(link.url().toString()).hasSizeLessThanOrEqualTo(512);
        }
    }

    private static void check(Select select) {
        assertThat(select.id().encoded()).hasSizeBetween(1, MAX_ID_LENGTH);
        assertThat(select.placeholder()).hasSizeLessThanOrEqualTo(150);
        assertThat(select.entries()).hasSizeBetween(1, MAX_ENTRIES).allSatisfy(entry -> {
            assertThat(entry.label()).hasSizeBetween(1, 100);
            assertThat(entry.value()).hasSizeBetween(1, 100);
            assertThat(entry.description().orElse("")).hasSizeLessThanOrEqualTo(100);
        });
    }
}
