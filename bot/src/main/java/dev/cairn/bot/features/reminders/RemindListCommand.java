package dev.cairn.bot.features.reminders;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;

/** {@code /remind list}: lists the learner's reminders and when each is due next. */
final class RemindListCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RemindersFeature.GROUP, "list", RemindCopy.text(RemindCopy::listCommand), AnswerMode.PRIVATE);

    private final ReminderListCard list;

    RemindListCommand(ReminderListCard list) {
        this.list = list;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(list.all(request));
    }
}
