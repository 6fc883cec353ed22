package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.card.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts what a server has collected itself on cards of what the curriculum has, below its text and above its menus. */
final class ShelvedCards {
    private static final Pattern HEADING = Pattern.compile("\\*\\*[^*\\n]+\\*\\*");

    private ShelvedCards() {}

    /** The card with these lines below its text, as many as fit; the card itself if there are none. */
    static Card with(Card card, Optional<String> shelf) {
        return at(card, shelf, place(card.blocks()));
    }

    /** The card with these lines right below its heading. */
    static Card first(Card card, Optional<String> shelf) {
        return at(card, shelf, 1);
    }

    private static Card at(Card card, Optional<String> shelf, int place) {
        int used = card.blocks().stream().mapToInt(Card.Block::textLength).sum();
        int components =
                1 + card.blocks().stream().mapToInt(Card.Block::components).sum();
        Optional<String> fitting = components < Card.MAX_COMPONENTS
                ? shelf.flatMap(lines -> fitting(lines, Card.MAX_TEXT_LENGTH - used))
                : Optional.empty();
        return fitting.map(lines -> new Card(card.tone(), inserted(card.blocks(), new Card.TextDisplay(lines), place)))
                .orElse(card);
    }

    private static Optional<String> fitting(String lines, int room) {
        if (lines.length() <= room) {
            return Optional.of(lines);
        }
        int end = lines.lastIndexOf('\n', room);
        // The heading alone says nothing.
        return end <= lines.indexOf('\n') ? Optional.empty() : Optional.of(lines.substring(0, end));
    }

    private static List<Card.Block> inserted(List<Card.Block> blocks, Card.Block shelf, int place) {
        List<Card.Block> all = new ArrayList<>(blocks);
        all.add(place, shelf);
        return all;
    }

    private static int place(List<Card.Block> blocks) {
        int at = 0;
        while (at < blocks.size() && blocks.get(at).ids().isEmpty() && !(blocks.get(at) instanceof Card.ActionRow)) {
            at++;
        }
        boolean splitsHeading = at > 0 && at < blocks.size() && isHeading(blocks.get(at - 1));
        return splitsHeading ? at - 1 : at;
    }

    /** Whether a block names what follows, such as the buttons of the topics that come before one. */
    private static boolean isHeading(Card.Block block) {
        return block instanceof Card.TextDisplay text
                && HEADING.matcher(text.markdown()).matches();
    }
}
