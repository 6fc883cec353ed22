package dev.cairn.bot.interaction;

import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Modal;

/** What Cairn answers. */
public sealed interface Reply {
    /**
     * A message; who sees it and whether it replaces another is the answer mode's to say.
     *
     * @param onceThere what to do when Discord has it; left undone when it is not known to have arrived
     */
    record Message(Card card, Runnable onceThere) implements Reply {
        private static final Runnable NOTHING = Message::nothing;

        public Message(Card card) {
            this(card, NOTHING);
        }

        private static void nothing() {}
    }

    /** A form to fill; only where {@link AnswerMode#MODAL} was declared. */
    record Form(Modal modal) implements Reply {}

    static Reply of(Card card) {
        return new Message(card);
    }
}
