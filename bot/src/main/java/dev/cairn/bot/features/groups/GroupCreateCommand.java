package dev.cairn.bot.features.groups;

import dev.cairn.bot.features.study.RoadmapLookup;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.curriculum.Roadmap;
import java.util.List;
import java.util.Optional;

/** {@code /group create}: starts a group, which the person then owns. */
final class GroupCreateCommand implements Command {
    private static final String NAME = "name";
    private static final String ROADMAP = "roadmap";
    private static final String PRIVATE = "private";
    private static final String BY_INVITATION = "invitation";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            GroupsFeature.GROUP,
            "create",
            GroupCommandCopy.text(GroupCommandCopy::createDescription),
            AnswerMode.PRIVATE,
            new OptionSpec.StringOption(
                    NAME, GroupCommandCopy.text(GroupCommandCopy::nameOption), true, false, OptionSpec.MAX_NAME_LENGTH),
            OptionSpec.autocompleted(ROADMAP, GroupCommandCopy.text(GroupCommandCopy::roadmapOption)),
            new OptionSpec.ChoiceOption(
                    PRIVATE,
                    GroupCommandCopy.text(GroupCommandCopy::privateOption),
                    false,
                    List.of(choice("anyone", false), choice(BY_INVITATION, true))));

    private final GroupChanges changes;
    private final GroupCards cards;
    private final RoadmapLookup roadmaps;

    GroupCreateCommand(GroupChanges changes, GroupCards cards, RoadmapLookup roadmaps) {
        this.changes = changes;
        this.cards = cards;
        this.roadmaps = roadmaps;
    }

    private static OptionSpec.FixedChoice choice(String value, boolean isPrivate) {
        return new OptionSpec.FixedChoice(GroupCommandCopy.text(copy -> copy.privacy(isPrivate)), value);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        GroupDirectory.requireServer(request);
        GroupName name = GroupChanges.name(options.text(NAME).orElse(""));
        Optional<Roadmap> roadmap = options.text(ROADMAP).map(roadmaps::find);
        boolean isPrivate = options.text(PRIVATE).filter(BY_INVITATION::equals).isPresent();
        return Reply.of(cards.created(request.viewer(), changes.create(request, name, roadmap, isPrivate)));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return roadmaps.suggest(options.text(option).orElse(""));
    }
}
