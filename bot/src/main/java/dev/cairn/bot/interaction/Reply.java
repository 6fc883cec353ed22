package dev.cairn.bot.interaction;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Modal;
import java.util.Optional;

/** The answer to an interaction. */
public sealed interface Reply {

    /**
     * A message. The {@link AnswerMode} decides who sees it, and whether it replaces the message that was pressed.
     *
     * @param followUp a second message that only the invoker sees, sent once the first has arrived
     * @param afterDelivery runs on a handler thread once Discord has the message; never if that is not certain
     * @param ping the only person who is notified of a new message, if the card's text mentions them
     */
    record Message(Card card, Optional<Card> followUp, Optional<Runnable> afterDelivery, Optional<LearnerId> ping)
            implements Reply {
        public Message(Card card) {
            this(card, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** The same message with another card. */
        public Message withCard(Card other) {
            return new Message(other, followUp, afterDelivery, ping);
        }

        /** The same message, and a second one that only the invoker sees. */
        public Message withPrivateFollowUp(Card second) {
            return new Message(card, Optional.of(second), afterDelivery, ping);
        }

        /** The same message with one more thing to do once Discord has it, after what there was to do before. */
        public Message afterDelivery(Runnable next) {
            Runnable all = afterDelivery
                    .<Runnable>map(first -> () -> {
                        first.run();
                        next.run();
                    })
                    .orElse(next);
            return new Message(card, followUp, Optional.of(all), ping);
        }

        /** The same message, which notifies this person if the card's text mentions them. */
        public Message pinging(LearnerId person) {
            return new Message(card, followUp, afterDelivery, Optional.of(person));
        }
    }

    /** A modal to fill in; only where {@link AnswerMode#MODAL} was declared. */
    record Form(Modal modal) implements Reply {}

    static Message of(Card card) {
        return new Message(card);
    }
}
