package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.card.Card;

/** What the edge itself has to say. */
final class EdgeCopy {
    private EdgeCopy() {}

    static Card refusal(String markdown) {
        return Card.in(Card.Tone.WARNING).text(markdown).build();
    }

    static String incident(String id) {
        return "Something broke on my side, and I could not finish that.\n"
                + "What I had confirmed before is safe. Please try once more; if it breaks again, tell whoever runs me: incident `"
                + id + "`.";
    }

    static String unavailable() {
        return "I cannot reach my records just now, so I could not finish that.\n"
                + "What I had confirmed before is safe. Please try again in a minute.";
    }

    static Card formTooLate() {
        return refusal("That took too long to open. Please press it again.");
    }
}
