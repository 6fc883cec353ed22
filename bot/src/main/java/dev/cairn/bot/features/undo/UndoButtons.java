package dev.cairn.bot.features.undo;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.progress.RecordedChange;

/** The buttons that take a change back and make it again, for use on the card that reports it. */
public final class UndoButtons {
    private UndoButtons() {}

    /** Undoes this change, as long as no other was made since. */
    public static Button undo(Viewer viewer, RecordedChange change) {
        return Button.secondary(words(viewer).undo(), id(UndoActions.UNDO, viewer, change));
    }

    static Button undoIt(Viewer viewer, RecordedChange change) {
        return Button.primary(words(viewer).undoIt(), id(UndoActions.UNDO, viewer, change));
    }

    static Button leaveIt(Viewer viewer) {
        return Button.secondary(words(viewer).leaveIt(), CustomId.forOwner(UndoActions.LEAVE, viewer.id()));
    }

    static Button redo(Viewer viewer, long number) {
        return Button.secondary(
                words(viewer).redo(), CustomId.forOwner(UndoActions.REDO, viewer.id(), Long.toString(number)));
    }

    private static CustomId id(String action, Viewer viewer, RecordedChange change) {
        return CustomId.forOwner(action, viewer.id(), Long.toString(change.number()));
    }

    private static UndoCopy words(Viewer viewer) {
        return UndoCopy.in(viewer.locale());
    }
}
