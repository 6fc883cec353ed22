package dev.cairn.bot.interaction;

import dev.cairn.bot.interaction.card.Card;
import java.util.function.Function;

/** What happens when a button is pressed, a select changed or a modal sent. It must bear being repeated. */
public interface Action {
    /** The name in the custom ids that lead here; unique, short, and kept for ever, since old messages carry it. */
    String name();

    AnswerMode answer();

    /**
     * Answers the press.
     *
     * @throws UserError for what the person can mend; it is shown to them alone
     */
    Reply handle(ComponentPress press);

    /** An action that replaces the message the button or select stands on. */
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
