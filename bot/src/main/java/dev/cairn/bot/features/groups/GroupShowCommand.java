package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import java.util.List;

/** {@code /group show}: shows a group to its members, and to others that they can join it. */
final class GroupShowCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            GroupsFeature.GROUP,
            "show",
            GroupCommandCopy.text(GroupCommandCopy::showDescription),
            AnswerMode.PRIVATE,
            Groups.required(GroupCommandCopy.text(GroupCommandCopy::showOption)));

    private final GroupActions actions;
    private final GroupDirectory directory;

    GroupShowCommand(GroupActions actions, GroupDirectory directory) {
        this.actions = actions;
        this.directory = directory;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(actions.shown(request, directory.required(request, options), 0));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return directory.suggest(request, options);
    }
}
