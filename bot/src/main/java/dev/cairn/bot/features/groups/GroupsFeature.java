package dev.cairn.bot.features.groups;

import dev.cairn.bot.features.notices.NoticeKind;
import dev.cairn.bot.features.study.RoadmapLookup;
import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.curriculum.Curriculum;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /group}: the study groups of servers. */
public final class GroupsFeature implements Feature {
    static final String GROUP = "group";

    private final GroupStore store;
    private final PersonalData personalData;
    private final List<Command> commands;
    private final List<Action> actions;

    /** @param stores the groups as other features know them */
    public GroupsFeature(
            GroupStores stores,
            Curriculum curriculum,
            StudyService study,
            RoadmapLookup roadmaps,
            Memberships members,
            Sharing sharing,
            GroupLinks links) {
        this.store = stores.store();
        this.personalData = stores.personalData();
        GroupDirectory directory = stores.directory();
        GroupPeople people = new GroupPeople(members);
        GroupReader reader = new GroupReader(store, directory, people, stores.study(), study, curriculum);
        GroupChanges changes = new GroupChanges(store, directory, people);
        GroupCards cards = new GroupCards(links);
        GroupActions groupActions = new GroupActions(changes, reader, directory, people, cards, sharing);
        GroupManageActions manageActions = new GroupManageActions(changes, reader, store, people, curriculum);
        this.commands = List.of(
                new GroupListCommand(groupActions),
                new GroupShowCommand(groupActions, directory),
                new GroupJoinCommand(groupActions, directory),
                new GroupLeaveCommand(groupActions, directory),
                new GroupCreateCommand(changes, cards, roadmaps),
                new GroupInviteCommand(changes, cards, directory),
                new GroupManageCommand(manageActions, changes, directory));
        this.actions = Stream.concat(groupActions.all().stream(), manageActions.all().stream())
                .toList();
    }

    /** The kinds of notices that groups leave. */
    public List<NoticeKind> notices() {
        return List.of(GroupNotice.kind(store));
    }

    @Override
    public PersonalData personalData() {
        return personalData;
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(new CommandGroup(
                GROUP, GroupCommandCopy.text(GroupCommandCopy::groupDescription), true, Optional.empty()));
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }
}
