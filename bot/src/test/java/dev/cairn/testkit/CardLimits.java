package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Select;

/** Discord's limits for one message, counted apart from those that {@link Card} keeps itself. */
public final class CardLimits {
    private static final int MOST_TEXT = 4_000;
    private static final int MOST_COMPONENTS = 40;
    private static final int LONGEST_ID = 100;
    private static final int MOST_ENTRIES = 25;

    private CardLimits() {}

    /** Fails if Discord would refuse the card. */
    public static void assertHeldBy(Card card) {
        int text = 0;
        int components = 1;
        for (Card.Block block : card.blocks()) {
            if (block instanceof Card.TextDisplay words) {
                text += words.markdown().length();
                components += 1;
            } else if (block instanceof Card.Section beside) {
                text += beside.markdown().length();
                components += 3;
                check(beside.button());
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
        assertThat(text).as("characters of %s", card).isBetween(1, MOST_TEXT);
        assertThat(components).as("components of %s", card).isLessThanOrEqualTo(MOST_COMPONENTS);
    }

    private static void check(Button button) {
        assertThat(button.label()).hasSizeBetween(1, 80);
        if (button instanceof Button.Interactive act) {
            assertThat(act.id().encoded()).hasSizeBetween(1, LONGEST_ID);
        } else if (button instanceof Button.Link link) {
            assertThat(link.url().toString()).hasSizeLessThanOrEqualTo(512);
        }
    }

    private static void check(Select select) {
        assertThat(select.id().encoded()).hasSizeBetween(1, LONGEST_ID);
        assertThat(select.placeholder()).hasSizeLessThanOrEqualTo(150);
        assertThat(select.entries()).hasSizeBetween(1, MOST_ENTRIES).allSatisfy(entry -> {
            assertThat(entry.label()).hasSizeBetween(1, 100);
            assertThat(entry.value()).hasSizeBetween(1, 100);
            assertThat(entry.description().orElse("")).hasSizeLessThanOrEqualTo(100);
        });
    }
}
