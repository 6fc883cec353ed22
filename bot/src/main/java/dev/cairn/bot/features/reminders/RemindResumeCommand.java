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

/** {@code /remind resume}: ends a pause, and makes a weekly reminder a daily one again. */
final class RemindResumeCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RemindersFeature.GROUP,
            "resume",
            ReminderSetupCopy.text(ReminderSetupCopy::resumeCommand),
            AnswerMode.PRIVATE,
            ReminderPicker.option(false));

    private final Reminders reminders;
    private final ReminderPicker picker;

    RemindResumeCommand(Reminders reminders) {
        this.reminders = reminders;
        this.picker = new ReminderPicker(
                reminders, reminder -> reminder.pause().isPresent() || reminder.cadence() == Cadence.WEEKLY);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        LearnerId learner = request.learner();
        Reminder resumed = reminders
                .resume(learner, picker.pick(request, options).id())
                .orElseThrow(() -> new UserError(ReminderSetupCopy.text(ReminderSetupCopy::noneToChange)));
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(ReminderSetupCopy.in(request.locale()).resumed(resumed))
                .build());
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return picker.suggest(request, options);
    }
}
