package dev.cairn.bot.interaction;

/** What Cairn answers. */
public sealed interface Reply {
    /** A message; who sees it and whether it replaces another is the answer mode's to say. */
    record Message(Card card) implements Reply {}

    /** A form to fill; only where {@link AnswerMode#MODAL} was declared. */
    record Form(Modal modal) implements Reply {}

    static Reply of(Card card) {
        return new Message(card);
    }
}
