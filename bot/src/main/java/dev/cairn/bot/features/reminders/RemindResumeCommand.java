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
import java.util.List;

/** {@code /remind resume}: ends a pause, and makes a weekly reminder a daily one again. */
final class RemindResumeCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RemindersFeature.GROUP,
            "resume",
            RemindCopy.text(RemindCopy::resumeCommand),
            AnswerMode.PRIVATE,
            ReminderPicker.option(false));

    private final Reminders reminders;
    private final ReminderPicker picker;

    RemindResumeCommand(Reminders reminders) {
        this.reminders = reminders;
        this.picker = new ReminderPicker(
                reminders,
                reminder -> reminder.pause().isPresent() || reminder.cadence() == Cadence.WEEKLY,
                RemindCopy::nonePaused);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Reminders.Result resumed = reminders
                .resume(ChangeOrigin.of(request), picker.pick(request, options).id())
                .orElseThrow(() -> new UserError(RemindCopy.text(RemindCopy::noneToChange)));
        return Reply.of(ReminderListCard.result(
                request.viewer(),
                ReminderSetupCopy.in(request.locale()).resumed(resumed.reminder()),
                resumed.change()));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return picker.suggest(request, options);
    }
}
