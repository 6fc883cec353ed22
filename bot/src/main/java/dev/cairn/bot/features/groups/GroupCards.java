package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Pagination;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Roadmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws groups for their members and for those who may join. */
final class GroupCards {
    private final GroupLinks links;

    GroupCards(GroupLinks links) {
        this.links = links;
    }

    /** The custom id of a button for one person about a group. */
    static CustomId id(String action, Viewer viewer, Group group, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = Long.toString(group.id().value());
        System.arraycopy(more, 0, arguments, 1, more.length);
        return CustomId.forOwner(action, viewer.id(), arguments);
    }

    private static GroupCopy copy(Viewer viewer) {
        return GroupCopy.in(viewer.locale());
    }

    Card created(Viewer viewer, Group group) {
        GroupCopy copy = copy(viewer);
        List<Button> buttons = new ArrayList<>();
        if (!group.isPrivate()) {
            buttons.add(Button.primary(copy.postIt(), id(GroupActions.POST, viewer, group)));
        }
        buttons.add(Button.secondary(copy.seeGroup(), id(GroupActions.OPEN, viewer, group)));
        buttons.add(Button.secondary(copy.manage(), id(GroupManageActions.MANAGE, viewer, group)));
        return Card.in(Card.Tone.SUCCESS)
                .text(copy.created(group))
                .buttons(buttons)
                .build();
    }

    /** Draws a group for a member. */
    Card member(Viewer viewer, GroupView view, boolean mayManage) {
        GroupCopy copy = copy(viewer);
        Group group = view.group();
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(copy.heading(view));
        view.fellows().ifPresent(fellows -> card.text(copy.fellows(fellows)));
        Pagination pages = Pagination.place(view.pages(), view.page());
        String lines = String.join("\n", view.lines().stream().map(copy::member).toList());
        if (!view.lines().isEmpty()) {
            card.shortenable(lines + pages.position(viewer.locale()));
        }
        card.buttons(
                pages.buttons(viewer.locale(), page -> id(GroupActions.OPEN, viewer, group, Integer.toString(page))));
        List<Button> buttons = new ArrayList<>();
        buttons.add(links.board(viewer, group, copy.board()));
        if (!group.isPrivate()) {
            buttons.add(Button.secondary(copy.postIt(), id(GroupActions.POST, viewer, group)));
        }
        if (mayManage) {
            buttons.add(Button.secondary(copy.manage(), id(GroupManageActions.MANAGE, viewer, group)));
        }
        buttons.add(Button.secondary(copy.leave(), id(GroupActions.LEAVE, viewer, group)));
        buttons.add(Button.secondary(copy.allGroups(), list(viewer, 0)));
        return card.buttons(buttons).build();
    }

    /** Draws a group for a person who is not in it. */
    Card stranger(Viewer viewer, GroupEntry entry, boolean mayManage) {
        GroupCopy copy = copy(viewer);
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.primary(copy.join(), id(GroupActions.JOIN, viewer, entry.group())));
        buttons.add(Button.secondary(copy.allGroups(), list(viewer, 0)));
        if (mayManage) {
            buttons.add(Button.secondary(copy.manage(), id(GroupManageActions.MANAGE, viewer, entry.group())));
        }
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.stranger(entry))
                .text(copy.joiningShows(entry.roadmap()))
                .buttons(buttons)
                .build();
    }

    private static CustomId list(Viewer viewer, int page) {
        return CustomId.forOwner(GroupActions.LIST, viewer.id(), Integer.toString(page));
    }

    Card joined(Viewer viewer, GroupChanges.Membership joined, Optional<Roadmap> roadmap) {
        GroupCopy copy = copy(viewer);
        Group group = joined.group();
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.primary(copy.seeGroup(), id(GroupActions.OPEN, viewer, group)));
        roadmap.ifPresent(known -> buttons.add(Button.secondary(copy.seeRoadmap(), links.roadmap(viewer, known))));
        buttons.add(Button.secondary(copy.leave(), id(GroupActions.LEAVE, viewer, group)));
        return Card.in(Card.Tone.SUCCESS)
                .text(joined.isNew() ? copy.joined(group, roadmap) : copy.alreadyJoined(group))
                .buttons(buttons)
                .build();
    }

    Card leaveAsked(Viewer viewer, Group group, Leaving consequence, Optional<GroupPerson> nextOwner) {
        GroupCopy copy = copy(viewer);
        return Card.in(Card.Tone.WARNING)
                .text(copy.leaveAsked(group, consequence, nextOwner))
                .buttons(
                        Button.danger(copy.leaveForSure(consequence), id(GroupActions.LEAVE_SURE, viewer, group)),
                        Button.secondary(copy.stay(), id(GroupActions.OPEN, viewer, group)))
                .build();
    }

    Card left(Viewer viewer, GroupResult.Left left, Optional<GroupPerson> newOwner) {
        GroupCopy copy = copy(viewer);
        List<Button> buttons = new ArrayList<>();
        if (!left.isClosed() && !left.group().isPrivate()) {
            buttons.add(Button.secondary(copy.joinAgain(), id(GroupActions.JOIN, viewer, left.group())));
        }
        buttons.add(Button.secondary(copy.allGroups(), list(viewer, 0)));
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.left(left, newOwner))
                .buttons(buttons)
                .build();
    }

    Card list(Viewer viewer, GroupList groups) {
        GroupCopy copy = copy(viewer);
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(copy.list());
        if (groups.isEmpty()) {
            return card.text(copy.noGroups()).build();
        }
        groups.invitations().forEach(invited -> addInvitation(card, viewer, invited));
        if (groups.moreInvitations() > 0) {
            card.text(copy.moreInvitations(groups.moreInvitations()));
        }
        if (!groups.invitations().isEmpty()) {
            card.separator();
        }
        if (groups.entries().isEmpty()) {
            return card.build();
        }
        Pagination pages = Pagination.place(groups.pages(), groups.page());
        return card.shortenable(String.join(
                                "\n", groups.entries().stream().map(copy::entry).toList())
                        + pages.position(viewer.locale()))
                .select(Select.one(
                        CustomId.forOwner(GroupActions.CHOOSE, viewer.id()),
                        copy.openOne(),
                        groups.entries().stream().map(GroupCards::option).toList()))
                .buttons(pages.buttons(viewer.locale(), page -> list(viewer, page)))
                .build();
    }

    private static void addInvitation(Card.Builder card, Viewer viewer, GroupList.Invited invited) {
        GroupCopy copy = copy(viewer);
        Group group = invited.entry().group();
        card.text(copy.invited(invited) + "\n"
                        + copy.joiningShows(invited.entry().roadmap()))
                .buttons(
                        Button.primary(copy.join(), id(GroupActions.JOIN, viewer, group)),
                        Button.secondary(copy.decline(), id(GroupActions.DECLINE, viewer, group)));
    }

    private static Select.Entry option(GroupEntry entry) {
        return new Select.Entry(
                entry.group().name().value(),
                Long.toString(entry.group().id().value()),
                entry.roadmap().map(Roadmap::title),
                false);
    }

    Card invitationSent(Viewer viewer, Group group, GroupPerson invited) {
        GroupCopy copy = copy(viewer);
        return Card.in(Card.Tone.SUCCESS)
                .text(copy.invitationSent(group, invited))
                .buttons(
                        Button.secondary(
                                copy.postInvitation(),
                                id(GroupActions.POST_INVITATION, viewer, group, encode(invited.learner()))),
                        Button.secondary(copy.seeGroup(), id(GroupActions.OPEN, viewer, group)))
                .build();
    }

    Card declined(Viewer viewer, Group group) {
        GroupCopy copy = copy(viewer);
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.declined(group))
                .buttons(Button.secondary(copy.allGroups(), list(viewer, 0)))
                .build();
    }

    /** Draws a group for everybody in a channel. */
    Card posted(Viewer viewer, GroupEntry entry) {
        GroupCopy copy = copy(viewer);
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.posted(entry))
                .text(copy.joiningShows(entry.roadmap()))
                .buttons(Button.primary(
                        copy.join(),
                        CustomId.forAnyone(
                                GroupActions.JOIN_POSTED,
                                Long.toString(entry.group().id().value()))))
                .build();
    }

    /** Draws an invitation for the invited, in a channel. */
    Card postedInvitation(Viewer viewer, GroupEntry entry, GroupPerson invited, String inviter) {
        GroupCopy copy = copy(viewer);
        Viewer reader = new Viewer(invited.learner(), viewer.locale());
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.postedInvitation(entry, invited, inviter))
                .text(copy.joiningShows(entry.roadmap()))
                .buttons(
                        Button.primary(copy.join(), id(GroupActions.JOIN_POSTED, reader, entry.group())),
                        Button.secondary(copy.decline(), id(GroupActions.DECLINE_POSTED, reader, entry.group())))
                .build();
    }

    static String encode(LearnerId learner) {
        return Long.toString(learner.value(), Character.MAX_RADIX);
    }
}
