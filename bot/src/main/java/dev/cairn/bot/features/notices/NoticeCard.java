package dev.cairn.bot.features.notices;

import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Clip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts notices at the head of a card. */
final class NoticeCard {
    /** Notices are a sentence or two, and few at a time; a fuller card lets them wait for the next. */
    private static final int TEXT = 800;

    private static final int COMPONENTS = 2;

    private NoticeCard() {}

    static boolean hasRoom(Card card) {
        int text = card.blocks().stream().mapToInt(Card.Block::textLength).sum();
        int components =
                1 + card.blocks().stream().mapToInt(Card.Block::components).sum();
        return text + TEXT <= Card.MAX_TEXT_LENGTH && components + COMPONENTS <= Card.MAX_COMPONENTS;
    }

    /** The first of them that there is room for; the others wait for the next card. */
    static List<Notice> fitting(List<Notice> left) {
        int text = 0;
        for (int count = 0; count < left.size(); count++) {
            text += left.get(count).markdown().length() + 1;
            if (text > TEXT) {
                return left.subList(0, Math.max(1, count));
            }
        }
        return left;
    }

    static Card before(Card card, List<Notice> notices) {
        List<Card.Block> blocks = new ArrayList<>();
        String told = notices.stream().map(Notice::markdown).collect(Collectors.joining("\n"));
        blocks.add(new Card.TextDisplay(Clip.to(TEXT, told)));
        blocks.add(new Card.Separator());
        blocks.addAll(card.blocks());
        return new Card(card.tone(), blocks);
    }
}
