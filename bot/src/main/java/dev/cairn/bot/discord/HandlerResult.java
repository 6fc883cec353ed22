package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.InteractionResult;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.card.Card;

/** How a handler ended. */
sealed interface HandlerResult {
    InteractionResult ending();

    /** With an answer. */
    record Answered(Reply reply) implements HandlerResult {
        @Override
        public InteractionResult ending() {
            return InteractionResult.ANSWERED;
        }
    }

    /** With something to tell the person alone, whatever the answer mode was. */
    record Declined(Card card, InteractionResult ending) implements HandlerResult {}
}
