package dev.cairn.bot.features.undo;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeOutcome;
import dev.cairn.bot.progress.ProgressLedger;
import java.util.List;

/** The actions of the buttons that undo a change and redo it. Each names its change, so that a repeat does no more. */
final class UndoActions {
    static final String UNDO = "undo.do";
    static final String REDO = "undo.redo";
    static final String LEAVE = "undo.leave";

    private final ProgressLedger ledger;
    private final UndoCard card;

    UndoActions(ProgressLedger ledger, UndoCard card) {
        this.ledger = ledger;
        this.card = card;
    }

    List<Action> all() {
        return List.of(
                Action.updating(UNDO, this::undo),
                Action.updating(REDO, this::redo),
                Action.updating(LEAVE, press -> card.message(press.request(), UndoCopy::left)));
    }

    private Card undo(ComponentPress press) {
        long number = number(press);
        ChangeOutcome.OfUndo outcome =
                ledger.undo(ChangeOrigin.of(press.request()), change -> change.number() == number);
        if (outcome instanceof ChangeOutcome.Undone undone) {
            return card.undone(press.request(), undone);
        }
        return outcome instanceof ChangeOutcome.NotAgreed other
                        && other.latest().number() > number
                ? card.askAboutNewer(press.request(), other.latest())
                : card.undoneAlready(press.request(), number);
    }

    private Card redo(ComponentPress press) {
        return ledger.redo(ChangeOrigin.of(press.request()), number(press)) instanceof ChangeOutcome.Redone redone
                ? card.redone(press.request(), redone.change())
                : card.message(press.request(), UndoCopy::nothingToRedo);
    }

    private static long number(ComponentPress press) {
        try {
            return Long.parseLong(press.argument(0));
        } catch (NumberFormatException forged) {
            throw UserError.staleButton();
        }
    }
}
