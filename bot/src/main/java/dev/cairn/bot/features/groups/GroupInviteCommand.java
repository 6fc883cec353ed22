package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.TargetUser;
import dev.cairn.bot.interaction.UserError;
import java.util.List;
import java.util.Optional;

/** {@code /group invite}: invites a member of the server to a group that the person is in. */
final class GroupInviteCommand implements Command {
    private static final String MEMBER = "member";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            GroupsFeature.GROUP,
            "invite",
            GroupCommandCopy.text(GroupCommandCopy::inviteDescription),
            AnswerMode.PRIVATE,
            Groups.required(GroupCommandCopy.text(GroupCommandCopy::ownOption)),
            new OptionSpec.UserOption(MEMBER, GroupCommandCopy.text(GroupCommandCopy::memberOption), true));

    private final GroupChanges changes;
    private final GroupCards cards;
    private final GroupDirectory directory;

    GroupInviteCommand(GroupChanges changes, GroupCards cards, GroupDirectory directory) {
        this.changes = changes;
        this.cards = cards;
        this.directory = directory;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Group group = directory.required(request, options);
        TargetUser target =
                options.user(MEMBER).orElseThrow(() -> new UserError(GroupsCopy.text(GroupsCopy::nobodyToInvite)));
        changes.invite(request, group, target);
        GroupPerson invited = new GroupPerson(target.id(), Optional.of(target.name()));
        return Reply.of(cards.invitationSent(request.viewer(), group, invited));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return directory.suggestJoined(request, options);
    }
}
