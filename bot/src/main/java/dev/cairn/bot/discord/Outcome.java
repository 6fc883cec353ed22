package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.Ending;
import dev.cairn.bot.interaction.Reply;

/** How a handler ended. */
sealed interface Outcome {
    Ending ending();

    /** With an answer. */
    record Answered(Reply reply) implements Outcome {
        @Override
        public Ending ending() {
            return Ending.ANSWERED;
        }
    }

    /** With something to tell the person alone, whatever the answer mode was. */
    record Declined(Card card, Ending ending) implements Outcome {}
}
