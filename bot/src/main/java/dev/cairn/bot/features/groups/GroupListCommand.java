package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;

/** {@code /group list}: lists the groups that a person may see, and their invitations. */
final class GroupListCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            GroupsFeature.GROUP, "list", GroupCommandCopy.text(GroupCommandCopy::listDescription), AnswerMode.PRIVATE);

    private final GroupActions actions;

    GroupListCommand(GroupActions actions) {
        this.actions = actions;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(actions.list(request, 0));
    }
}
