package dev.cairn.bot.features.notices;

import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Clip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts notices at the top of a card. */
final class NoticeCard {
    /** In UTF-16 units: enough for several notices of a sentence or two. */
    private static final int MAX_TEXT_LENGTH = 800;

    /** A text and a separator. */
    private static final int COMPONENTS = 2;

    private NoticeCard() {}

    /** A notice and its text. */
    record Rendered(Notice notice, String markdown) {}

    static boolean hasRoom(Card card) {
        int text = card.blocks().stream().mapToInt(Card.Block::textLength).sum();
        int components =
                1 + card.blocks().stream().mapToInt(Card.Block::components).sum();
        return text + MAX_TEXT_LENGTH <= Card.MAX_TEXT_LENGTH && components + COMPONENTS <= Card.MAX_COMPONENTS;
    }

    /** The first notices, as many as fit and at least one; the others wait for the next card. */
    static List<Rendered> fitting(List<Rendered> left) {
        int text = 0;
        for (int count = 0; count < left.size(); count++) {
            text += left.get(count).markdown().length() + 1;
            if (text > MAX_TEXT_LENGTH) {
                return left.subList(0, Math.max(1, count));
            }
        }
        return left;
    }

    static Card before(Card card, List<Rendered> notices) {
        List<Card.Block> blocks = new ArrayList<>();
        String markdown = notices.stream().map(Rendered::markdown).collect(Collectors.joining("\n"));
        blocks.add(new Card.TextDisplay(Clip.to(MAX_TEXT_LENGTH, markdown)));
        blocks.add(new Card.Separator());
        blocks.addAll(card.blocks());
        return new Card(card.tone(), blocks);
    }
}
