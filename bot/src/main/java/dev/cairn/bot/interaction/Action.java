package dev.cairn.bot.interaction;

import dev.cairn.bot.interaction.card.Card;
import java.util.function.Function;

/** Handles presses of a button, changes of a select, or submissions of a modal. A repeat must do no harm. */
public interface Action {
    /** The name in custom ids. Unique, short, and never changed: messages sent long ago contain it. */
    String name();

    AnswerMode answer();

    /**
     * Answers the press.
     *
     * @throws UserError for a problem the person can solve; only they see it
     */
    Reply handle(ComponentPress press);

    /** An action that replaces the message of the button or select. */
    static Action updating(String name, Function<ComponentPress, Card> handler) {
        return of(name, AnswerMode.UPDATE, press -> Reply.of(handler.apply(press)));
    }

    /** An action from its three parts. */
    static Action of(String name, AnswerMode answer, Function<ComponentPress, Reply> handler) {
        record Plain(String name, AnswerMode answer, Function<ComponentPress, Reply> handler) implements Action {
            @Override
            public Reply handle(ComponentPress press) {
                return handler.apply(press);
            }
        }
        return new Plain(name, answer, handler);
    }
}
