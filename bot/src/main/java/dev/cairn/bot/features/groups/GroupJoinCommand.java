package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import java.util.List;

/** {@code /group join}: joins a group. */
final class GroupJoinCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            GroupsFeature.GROUP,
            "join",
            GroupCommandCopy.text(GroupCommandCopy::joinDescription),
            AnswerMode.PRIVATE,
            Groups.required(GroupCommandCopy.text(GroupCommandCopy::joinOption)));

    private final GroupActions actions;
    private final GroupDirectory directory;

    GroupJoinCommand(GroupActions actions, GroupDirectory directory) {
        this.actions = actions;
        this.directory = directory;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(
                actions.join(request, directory.required(request, options).id()));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return directory.suggestOthers(request, options);
    }
}
