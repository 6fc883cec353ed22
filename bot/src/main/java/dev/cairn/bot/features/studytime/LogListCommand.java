package dev.cairn.bot.features.studytime;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;

/** {@code /log list}: lists what the learner has logged, to look at and to take back. */
final class LogListCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            StudyTimeFeature.LOG.name(), "list", LogCopy.text(LogCopy::listCommand), AnswerMode.PRIVATE);

    private final LogActions actions;

    LogListCommand(LogActions actions) {
        this.actions = actions;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(actions.first(request.viewer()));
    }
}
