package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.InteractionResult;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.card.Card;
import java.util.Optional;

/** What a handler returned or threw. */
sealed interface HandlerResult {
    InteractionResult interactionResult();

    /** The message the handler returned; empty if it returned a modal or failed. */
    default Optional<Reply.Message> message() {
        return Optional.empty();
    }

    /** The handler returned this reply. */
    record Answered(Reply reply) implements HandlerResult {
        @Override
        public InteractionResult interactionResult() {
            return InteractionResult.ANSWERED;
        }

        @Override
        public Optional<Reply.Message> message() {
            return reply instanceof Reply.Message message ? Optional.of(message) : Optional.empty();
        }
    }

    /** The handler failed. Only the invoker sees this card, whatever the answer mode is. */
    record Declined(Card card, InteractionResult interactionResult) implements HandlerResult {
        static Declined because(String markdown, InteractionResult result) {
            return new Declined(warning(markdown), result);
        }
    }

    static Card warning(String markdown) {
        return Card.in(Card.Tone.WARNING).text(markdown).build();
    }
}
