package dev.cairn.bot.features.reminders;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import java.time.LocalDate;
import java.util.List;

/** {@code /remind list}: lists the learner's reminders and when each is due next. */
final class RemindListCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RemindersFeature.GROUP, "list", ReminderSetupCopy.text(ReminderSetupCopy::listCommand), AnswerMode.PRIVATE);

    private final Reminders reminders;

    RemindListCommand(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        List<Reminder> own = reminders.of(request.learner());
        ReminderSetupCopy copy = ReminderSetupCopy.in(request.locale());
        Card.Builder card = Card.in(Card.Tone.NEUTRAL);
        if (own.isEmpty()) {
            return Reply.of(card.text(copy.none())
                    .buttons(ReminderButtons.offer(request.viewer()))
                    .build());
        }
        LocalDate today = LocalDate.ofInstant(
                request.at(), reminders.calendar(request.learner()).zone());
        own.forEach(reminder -> card.text(copy.listed(reminder, today)));
        return Reply.of(card.build());
    }
}
