package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import java.util.List;

/** {@code /group manage}: changes a group, for its owner and those who can manage the server. */
final class GroupManageCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            GroupsFeature.GROUP,
            "manage",
            GroupCommandCopy.text(GroupCommandCopy::manageDescription),
            AnswerMode.PRIVATE,
            Groups.required(GroupCommandCopy.text(GroupCommandCopy::manageOption)));

    private final GroupManageActions actions;
    private final GroupChanges changes;
    private final GroupDirectory directory;

    GroupManageCommand(GroupManageActions actions, GroupChanges changes, GroupDirectory directory) {
        this.actions = actions;
        this.changes = changes;
        this.directory = directory;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(actions.card(request, group(request, options), 0, ""));
    }

    private Group group(Request request, Options options) {
        List<Group> own = changes.manageable(request);
        String typed = options.requiredText(Groups.OPTION);
        if (GroupChanges.isManager(request)) {
            return GroupDirectory.chosen(own, typed);
        }
        Group group = directory.required(request, options);
        if (own.isEmpty()) {
            throw new UserError(GroupManageCopy.text(GroupManageCopy::nothingToManage));
        }
        return changes.requireManageable(request, group);
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return request.context() instanceof InteractionContext.InServer
                ? GroupDirectory.suggest(changes.manageable(request), options)
                : List.of();
    }
}
