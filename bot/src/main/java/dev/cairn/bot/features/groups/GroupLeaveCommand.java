package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import java.util.List;

/** {@code /group leave}: leaves a group. */
final class GroupLeaveCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            GroupsFeature.GROUP,
            "leave",
            GroupCommandCopy.text(GroupCommandCopy::leaveDescription),
            AnswerMode.PRIVATE,
            Groups.required(GroupCommandCopy.text(GroupCommandCopy::ownOption)));

    private final GroupActions actions;
    private final GroupDirectory directory;

    GroupLeaveCommand(GroupActions actions, GroupDirectory directory) {
        this.actions = actions;
        this.directory = directory;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(actions.leave(request, directory.required(request, options)));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return directory.suggestJoined(request, options);
    }
}
