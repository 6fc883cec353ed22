package dev.cairn.bot.notices;

import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.Clip;
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
        return text + TEXT <= Card.MOST_TEXT && components + COMPONENTS <= Card.MOST_COMPONENTS;
    }

    static Card before(Card card, List<Notice> notices) {
        List<Card.Block> blocks = new ArrayList<>();
        String told = notices.stream().map(Notice::markdown).collect(Collectors.joining("\n"));
        blocks.add(new Card.Text(Clip.to(TEXT, told)));
        blocks.add(new Card.Divider());
        blocks.addAll(card.blocks());
        return new Card(card.tone(), blocks);
    }
}
