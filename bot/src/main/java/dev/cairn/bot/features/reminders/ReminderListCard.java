package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.undo.UndoButtons;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.progress.RecordedChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws a learner's reminders with the buttons that change, pause and remove each. */
final class ReminderListCard {
    private final Reminders reminders;

    ReminderListCard(Reminders reminders) {
        this.reminders = reminders;
    }

    Card all(Request request) {
        List<Reminder> own = reminders.of(request.learner());
        ReminderSetupCopy copy = ReminderSetupCopy.in(request.locale());
        Card.Builder card = Card.in(Card.Tone.NEUTRAL);
        if (own.isEmpty()) {
            return card.text(copy.none())
                    .buttons(ReminderButtons.offer(request.viewer()))
                    .build();
        }
        LocalDate today = today(request);
        own.forEach(reminder -> card.text(copy.listed(reminder, today)).buttons(controls(request.viewer(), reminder)));
        return card.build();
    }

    private LocalDate today(Request request) {
        return LocalDate.ofInstant(
                request.at(), reminders.calendar(request.learner()).zone());
    }

    static List<Button> controls(Viewer viewer, Reminder reminder) {
        ReminderSetupCopy copy = ReminderSetupCopy.in(viewer.locale());
        boolean resumable = reminder.pause().isPresent() || reminder.cadence() == Cadence.WEEKLY;
        return List.of(
                Button.secondary(copy.change(), ReminderActions.customId(ReminderListActions.CHANGE, reminder)),
                resumable
                        ? Button.secondary(
                                copy.resume(), ReminderActions.customId(ReminderListActions.RESUME, reminder))
                        : Button.secondary(copy.pause(), ReminderActions.customId(ReminderListActions.PAUSE, reminder)),
                Button.secondary(copy.remove(), ReminderActions.customId(ReminderListActions.REMOVE, reminder)));
    }

    /**
     * Says what was changed. The button that undoes it stands in a row of its own, where none was pressed before.
     *
     * @param change empty if nothing was changed
     */
    static Card result(Viewer viewer, String words, Optional<RecordedChange> change) {
        ReminderSetupCopy copy = ReminderSetupCopy.in(viewer.locale());
        Card.Builder card = Card.in(Card.Tone.NEUTRAL)
                .text(words)
                .buttons(Button.secondary(
                        copy.allReminders(), CustomId.forOwner(ReminderListActions.LIST, viewer.id())));
        change.ifPresent(made -> card.buttons(UndoButtons.undo(viewer, made)));
        return card.build();
    }
}
