package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.List;

/** {@code /remind remove}: removes a reminder. */
final class RemindRemoveCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RemindersFeature.GROUP,
            "remove",
            ReminderSetupCopy.text(ReminderSetupCopy::removeCommand),
            AnswerMode.PRIVATE,
            ReminderPicker.option(true));

    private final Reminders reminders;
    private final ReminderPicker picker;

    RemindRemoveCommand(Reminders reminders) {
        this.reminders = reminders;
        this.picker = new ReminderPicker(reminders, reminder -> true);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        LearnerId learner = request.learner();
        Reminder reminder = picker.pick(request, options);
        if (!reminders.remove(learner, reminder.id())) {
            throw new UserError(ReminderSetupCopy.text(ReminderSetupCopy::noneToChange));
        }
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(ReminderSetupCopy.in(request.locale()).removed(reminder))
                .build());
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return picker.suggest(request, options);
    }
}
