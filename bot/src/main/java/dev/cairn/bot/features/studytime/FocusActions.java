package dev.cairn.bot.features.studytime;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.List;

/** What the buttons of the focus timer do. */
final class FocusActions {
    /** Starts it for the unit and the minutes it carries; stands on the card of a unit too. */
    static final String BEGIN = "focus.begin";

    static final String STOP = "focus.stop";

    private final FocusTimer timer;
    private final UnitOption units;

    FocusActions(FocusTimer timer, UnitOption units) {
        this.timer = timer;
        this.units = units;
    }

    List<Action> all() {
        return List.of(
                Action.of(BEGIN, AnswerMode.PRIVATE, press -> Reply.of(begin(press))),
                Action.of(STOP, AnswerMode.UPDATE, press -> Reply.of(timer.stop(press.request()))));
    }

    private Card begin(ComponentPress press) {
        return timer.start(press.request(), minutes(press.argument(1)), units.carried(press.argument(0)));
    }

    private static int minutes(String text) {
        if (!text.matches("\\d{1,3}")) {
            throw UserError.staleButton();
        }
        int minutes = Integer.parseInt(text);
        if (minutes < FocusTimer.LEAST || minutes > FocusTimer.MOST) {
            throw UserError.staleButton();
        }
        return minutes;
    }
}
