package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.UnitFinder;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.List;
import java.util.Optional;

/** The actions of the focus timer's buttons, under the names that custom ids carry. */
final class FocusActions {
    /** Starts the timer for the unit and the minutes that the button carries; {@link FocusButtons} lead here. */
    static final String BEGIN = "focus.begin";

    static final String STOP = "focus.stop";

    private final FocusTimer timer;
    private final UnitFinder units;

    FocusActions(FocusTimer timer, UnitFinder units) {
        this.timer = timer;
        this.units = units;
    }

    List<Action> all() {
        return List.of(
                Action.of(BEGIN, AnswerMode.PRIVATE, press -> Reply.of(begin(press))),
                Action.updating(STOP, press -> timer.stop(press.request())));
    }

    private Card begin(ComponentPress press) {
        String unit = press.argument(0);
        int minutes = minutes(press.argument(1));
        return timer.start(
                press.request(), minutes, unit.isEmpty() ? Optional.empty() : Optional.of(units.byButton(unit)));
    }

    private static int minutes(String text) {
        if (!text.matches("\\d{1,3}")) {
            throw UserError.staleButton();
        }
        int minutes = Integer.parseInt(text);
        if (minutes < FocusTimer.MIN_MINUTES || minutes > FocusTimer.MAX_MINUTES) {
            throw UserError.staleButton();
        }
        return minutes;
    }
}
