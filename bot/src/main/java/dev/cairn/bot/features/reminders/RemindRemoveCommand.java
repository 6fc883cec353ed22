package dev.cairn.bot.features.reminders;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.RecordedChange;
import java.util.List;
import java.util.Optional;

/** {@code /remind remove}: removes a reminder. */
final class RemindRemoveCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RemindersFeature.GROUP,
            "remove",
            RemindCopy.text(RemindCopy::removeCommand),
            AnswerMode.PRIVATE,
            ReminderPicker.option(true));

    private final Reminders reminders;
    private final ReminderPicker picker;

    RemindRemoveCommand(Reminders reminders) {
        this.reminders = reminders;
        this.picker = new ReminderPicker(reminders, reminder -> true, RemindCopy::noneToChange);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Reminder reminder = picker.pick(request, options);
        RecordedChange removed = reminders
                .remove(ChangeOrigin.of(request), reminder.id())
                .orElseThrow(() -> new UserError(RemindCopy.text(RemindCopy::noneToChange)));
        return Reply.of(ReminderListCard.result(
                request.viewer(), ReminderSetupCopy.in(request.locale()).removed(reminder), Optional.of(removed)));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return picker.suggest(request, options);
    }
}
