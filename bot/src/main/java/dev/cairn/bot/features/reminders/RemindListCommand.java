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

/** {@code /remind list}: the reminders one has, and when each comes next. */
final class RemindListCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RemindersFeature.FAMILY, "list", "Your reminders, and when each comes next", AnswerMode.PRIVATE);

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
        List<Reminder> mine = reminders.of(request.learner());
        Card.Builder card = Card.in(Card.Tone.NEUTRAL);
        if (mine.isEmpty()) {
            return Reply.of(card.text(ReminderSetupCopy.none()).build());
        }
        LocalDate today = LocalDate.ofInstant(
                request.at(), reminders.calendar(request.learner()).zone());
        mine.forEach(reminder -> card.text(ReminderSetupCopy.listed(reminder, today)));
        return Reply.of(card.build());
    }
}
