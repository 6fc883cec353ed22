package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.Reply;

/** How a handler ended. */
sealed interface Outcome {
    /** With an answer. */
    record Answered(Reply reply) implements Outcome {}

    /** With something to tell the person alone, whatever the answer mode was. */
    record Declined(Card card) implements Outcome {}
}
