package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.bot.interaction.card.Pagination;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Roadmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws what the owner of a group, or who manages the server, can change. */
final class GroupManageCards {
    /** The menu value that chooses no roadmap. */
    static final String NONE = "none";

    static final String NAME_FIELD = "name";
    private static final int MAX_TYPED_NAME = 100;

    private final List<Roadmap> roadmaps;

    /** @param roadmaps those that a group can choose */
    GroupManageCards(List<Roadmap> roadmaps) {
        this.roadmaps = roadmaps;
    }

    /**
     * The members whom one can pick from the menu.
     *
     * @param page from 0
     */
    record Members(List<GroupPerson> people, int page, int pages) {
        static final int PAGE_SIZE = Select.MAX_ENTRIES;

        Members {
            people = List.copyOf(people);
        }
    }

    private static GroupManageCopy copy(Viewer viewer) {
        return GroupManageCopy.in(viewer.locale());
    }

    private static CustomId id(String action, Viewer viewer, Group group, String... more) {
        return GroupCards.id(action, viewer, group, more);
    }

    /**
     * Draws the group with everything that can be changed.
     *
     * @param note says what was just changed
     */
    Card all(Viewer viewer, GroupEntry entry, Members members, Optional<String> note) {
        GroupManageCopy copy = copy(viewer);
        Group group = entry.group();
        Card.Builder card = Card.in(Card.Tone.NEUTRAL);
        note.ifPresent(card::text);
        card.text(copy.settings(group, entry.roadmap()))
                .buttons(
                        Button.secondary(copy.rename(), id(GroupManageActions.RENAME, viewer, group)),
                        Button.secondary(
                                copy.makePrivate(!group.isPrivate()),
                                id(GroupManageActions.PRIVACY, viewer, group, group.isPrivate() ? "0" : "1")),
                        Button.secondary(copy.homeHere(), id(GroupManageActions.HOME, viewer, group, "here")),
                        noHome(viewer, group),
                        Button.secondary(copy.close(), id(GroupManageActions.CLOSE, viewer, group)))
                .select(roadmaps(viewer, group));
        if (!members.people().isEmpty()) {
            card.select(Select.one(
                    id(GroupManageActions.MEMBER, viewer, group),
                    copy.chooseMember(),
                    members.people().stream().map(GroupManageCards::option).toList()));
        }
        card.buttons(Pagination.place(members.pages(), members.page())
                .buttons(
                        viewer.locale(), page -> id(GroupManageActions.MANAGE, viewer, group, Integer.toString(page))));
        return card.buttons(Button.secondary(copy.back(), id(GroupActions.OPEN, viewer, group)))
                .build();
    }

    private static Button noHome(Viewer viewer, Group group) {
        CustomId id = id(GroupManageActions.HOME, viewer, group, NONE);
        String label = copy(viewer).noHome();
        return group.homeChannel().isPresent() ? Button.secondary(label, id) : Button.disabled(label, id);
    }

    private Select roadmaps(Viewer viewer, Group group) {
        GroupManageCopy copy = copy(viewer);
        List<Select.Entry> entries = new ArrayList<>();
        entries.add(new Select.Entry(
                copy.noRoadmap(), NONE, Optional.empty(), group.roadmap().isEmpty()));
        roadmaps.stream()
                .limit(Select.MAX_ENTRIES - 1)
                .forEach(roadmap -> entries.add(new Select.Entry(
                        roadmap.title(),
                        roadmap.id().value(),
                        Optional.empty(),
                        group.roadmap().filter(roadmap.id()::equals).isPresent())));
        return Select.one(id(GroupManageActions.ROADMAP, viewer, group), copy.chooseRoadmap(), entries);
    }

    private static Select.Entry option(GroupPerson person) {
        return Select.Entry.of(
                person.name().filter(name -> !name.isBlank()).orElse("…"), GroupCards.encode(person.learner()));
    }

    /** Asks what to do about a member. */
    Card member(Viewer viewer, Group group, GroupPerson person) {
        GroupManageCopy copy = copy(viewer);
        String learner = GroupCards.encode(person.learner());
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.member(person, group))
                .buttons(
                        Button.secondary(copy.back(), id(GroupManageActions.MANAGE, viewer, group)),
                        Button.secondary(copy.handOver(), id(GroupManageActions.HAND_OVER, viewer, group, learner)),
                        Button.danger(copy.remove(), id(GroupManageActions.REMOVE, viewer, group, learner)))
                .build();
    }

    Card closeAsked(Viewer viewer, Group group, int size) {
        GroupManageCopy copy = copy(viewer);
        return Card.in(Card.Tone.WARNING)
                .text(copy.closeAsked(group, size))
                .buttons(
                        Button.danger(copy.closeForSure(), id(GroupManageActions.CLOSE_SURE, viewer, group)),
                        Button.secondary(copy.back(), id(GroupManageActions.MANAGE, viewer, group)))
                .build();
    }

    /** Says what was done where nothing is left to manage. */
    Card done(Viewer viewer, String words) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(words)
                .buttons(Button.secondary(
                        GroupCopy.in(viewer.locale()).allGroups(),
                        CustomId.forOwner(GroupActions.LIST, viewer.id(), "0")))
                .build();
    }

    Modal rename(Viewer viewer, Group group) {
        GroupManageCopy copy = copy(viewer);
        return new Modal(
                id(GroupManageActions.RENAMED, viewer, group),
                copy.renameTitle(),
                List.of(new Modal.TextField(
                        NAME_FIELD,
                        copy.nameField(),
                        Optional.of(GroupCommandCopy.in(viewer.locale()).nameOption()),
                        MAX_TYPED_NAME,
                        Optional.of(group.name().value()),
                        true)));
    }
}
