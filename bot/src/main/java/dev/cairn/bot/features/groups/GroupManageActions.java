package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Pagination;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import java.util.List;
import java.util.Optional;

/** The actions of the buttons and menus that change a group. */
final class GroupManageActions {
    static final String MANAGE = "group.manage";
    static final String RENAME = "group.rename";
    static final String RENAMED = "group.renamed";
    static final String ROADMAP = "group.roadmap";
    static final String PRIVACY = "group.privacy";
    static final String HOME = "group.home";
    static final String MEMBER = "group.member";
    static final String REMOVE = "group.remove";
    static final String HAND_OVER = "group.hand-over";
    static final String CLOSE = "group.close";
    static final String CLOSE_SURE = "group.close-sure";

    private final GroupChanges changes;
    private final GroupReader reader;
    private final GroupStore store;
    private final GroupPeople people;
    private final Curriculum curriculum;
    private final GroupManageCards cards;

    GroupManageActions(
            GroupChanges changes, GroupReader reader, GroupStore store, GroupPeople people, Curriculum curriculum) {
        this.changes = changes;
        this.reader = reader;
        this.store = store;
        this.people = people;
        this.curriculum = curriculum;
        this.cards = new GroupManageCards(curriculum.roadmaps());
    }

    List<Action> all() {
        return List.of(
                Action.updating(
                        MANAGE,
                        press -> card(press.request(), manageable(press), Pagination.requestedPage(press, 1), "")),
                Action.of(
                        RENAME,
                        AnswerMode.MODAL,
                        press -> new Reply.Form(cards.rename(press.viewer(), manageable(press)))),
                Action.updating(RENAMED, this::renamed),
                Action.updating(ROADMAP, this::roadmap),
                Action.updating(PRIVACY, this::privacy),
                Action.updating(HOME, this::home),
                Action.updating(MEMBER, this::member),
                Action.updating(REMOVE, this::remove),
                Action.updating(HAND_OVER, this::handOver),
                Action.updating(
                        CLOSE, press -> cards.closeAsked(press.viewer(), manageable(press), size(manageable(press)))),
                Action.updating(CLOSE_SURE, this::close));
    }

    private static GroupManageCopy copy(ComponentPress press) {
        return GroupManageCopy.in(press.viewer().locale());
    }

    private Group manageable(ComponentPress press) {
        return changes.requireManageable(press.request(), GroupActions.id(press));
    }

    private int size(Group group) {
        return store.members(group.id()).size();
    }

    /**
     * Draws a group with everything that can be changed.
     *
     * @param note says what was just changed; empty for nothing
     */
    Card card(Request request, Group group, int page, String note) {
        List<LearnerId> others = store.members(group.id()).stream()
                .filter(member -> !member.isOwner())
                .map(GroupMember::learner)
                .toList();
        int last = Math.max(0, (others.size() - 1) / GroupManageCards.Members.PAGE_SIZE);
        int shown = Math.min(page, last);
        List<LearnerId> onPage = others.stream()
                .skip((long) shown * GroupManageCards.Members.PAGE_SIZE)
                .limit(GroupManageCards.Members.PAGE_SIZE)
                .toList();
        GroupManageCards.Members members =
                new GroupManageCards.Members(people.all(group.server(), onPage), shown, last + 1);
        return cards.all(
                request.viewer(),
                new GroupEntry(group, reader.roadmap(group), others.size() + 1, true),
                members,
                Optional.of(note).filter(words -> !words.isEmpty()));
    }

    private Card changed(ComponentPress press, Group group, String note) {
        return card(press.request(), group, 0, note);
    }

    private Card renamed(ComponentPress press) {
        GroupName name = GroupChanges.name(press.field(GroupManageCards.NAME_FIELD));
        Group group = changes.change(press.request(), GroupActions.id(press), old -> old.named(name));
        return changed(press, group, copy(press).renamed(group));
    }

    private Card roadmap(ComponentPress press) {
        String value = press.values().stream().findFirst().orElse("");
        Optional<Roadmap> chosen = curriculum.roadmaps().stream()
                .filter(roadmap -> roadmap.id().value().equals(value))
                .findFirst();
        if (chosen.isEmpty() && !value.equals(GroupManageCards.NONE)) {
            throw UserError.staleButton();
        }
        Group group =
                changes.change(press.request(), GroupActions.id(press), old -> old.studying(chosen.map(Roadmap::id)));
        return changed(press, group, copy(press).roadmapChosen(chosen));
    }

    private Card privacy(ComponentPress press) {
        boolean isPrivate = press.argument(1).equals("1");
        Group group = changes.change(press.request(), GroupActions.id(press), old -> old.withPrivacy(isPrivate));
        return changed(press, group, copy(press).madePrivate(isPrivate));
    }

    private Card home(ComponentPress press) {
        InteractionContext.InServer here = GroupDirectory.requireServer(press.request());
        boolean none = press.argument(1).equals(GroupManageCards.NONE);
        if (!none && !here.letsCairnPost()) {
            throw new UserError(GroupsCopy.text(GroupsCopy::mayNotPostHere));
        }
        Group group = changes.change(
                press.request(),
                GroupActions.id(press),
                old -> old.at(none ? Optional.empty() : Optional.of(here.channel())));
        return changed(press, group, copy(press).homeChanged(group));
    }

    private Card member(ComponentPress press) {
        Group group = manageable(press);
        LearnerId learner =
                GroupActions.learner(press.values().stream().findFirst().orElse(""));
        return cards.member(press.viewer(), group, requireMember(group, learner));
    }

    private GroupPerson requireMember(Group group, LearnerId learner) {
        boolean isIn = store.members(group.id()).stream()
                .anyMatch(member -> member.learner().equals(learner));
        if (!isIn) {
            throw new UserError(GroupsCopy.text(GroupsCopy::memberGone));
        }
        return people.of(group.server(), learner);
    }

    private Card remove(ComponentPress press) {
        LearnerId learner = GroupActions.learner(press.argument(1));
        GroupResult.Left left = changes.remove(press.request(), GroupActions.id(press), learner);
        String note = copy(press).removed(left.group(), people.of(left.group().server(), learner));
        return left.isClosed()
                ? cards.done(press.viewer(), copy(press).closed(left.group()))
                : afterwards(press, left.group(), note);
    }

    private Card handOver(ComponentPress press) {
        LearnerId learner = GroupActions.learner(press.argument(1));
        Group group = changes.handOver(press.request(), GroupActions.id(press), learner);
        return afterwards(press, group, copy(press).handedOver(group, people.of(group.server(), learner)));
    }

    /** Goes on managing, if the person still may. */
    private Card afterwards(ComponentPress press, Group group, String note) {
        return changes.mayManage(press.request(), group)
                ? changed(press, group, note)
                : cards.done(press.viewer(), note);
    }

    private Card close(ComponentPress press) {
        Group group = changes.close(press.request(), GroupActions.id(press));
        return cards.done(press.viewer(), copy(press).closed(group));
    }
}
