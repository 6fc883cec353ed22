package dev.cairn.bot.features.groups;

import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Pagination;
import java.util.List;
import java.util.Optional;

/** The actions of the buttons and menus on groups, under the names that custom ids carry. */
final class GroupActions {
    static final String OPEN = "group.open";
    static final String CHOOSE = "group.choose";
    static final String LIST = "group.list";
    static final String JOIN = "group.join";
    static final String LEAVE = "group.leave";
    static final String LEAVE_SURE = "group.leave-sure";
    static final String DECLINE = "group.decline";
    static final String POST = "group.post";
    static final String POST_INVITATION = "group.post-invitation";

    /** Joins from a message in a channel, which stays as it is. */
    static final String JOIN_POSTED = "group.join-posted";

    static final String DECLINE_POSTED = "group.decline-posted";

    private final GroupChanges changes;
    private final GroupReader reader;
    private final GroupDirectory directory;
    private final GroupPeople people;
    private final GroupCards cards;
    private final Sharing sharing;

    GroupActions(
            GroupChanges changes,
            GroupReader reader,
            GroupDirectory directory,
            GroupPeople people,
            GroupCards cards,
            Sharing sharing) {
        this.changes = changes;
        this.reader = reader;
        this.directory = directory;
        this.people = people;
        this.cards = cards;
        this.sharing = sharing;
    }

    List<Action> all() {
        return List.of(
                Action.updating(
                        OPEN, press -> shown(press.request(), visible(press), Pagination.requestedPage(press, 1))),
                Action.updating(CHOOSE, this::choose),
                Action.updating(LIST, press -> list(press.request(), Pagination.requestedPage(press, 0))),
                Action.updating(JOIN, press -> join(press.request(), id(press))),
                Action.updating(LEAVE, press -> leave(press.request(), visible(press))),
                Action.updating(LEAVE_SURE, press -> left(press.request(), visible(press))),
                Action.updating(DECLINE, this::decline),
                Action.of(POST, AnswerMode.PUBLIC, this::post),
                Action.of(POST_INVITATION, AnswerMode.PUBLIC, this::postInvitation),
                Action.of(JOIN_POSTED, AnswerMode.PRIVATE, press -> Reply.of(join(press.request(), id(press)))),
                Action.of(DECLINE_POSTED, AnswerMode.PRIVATE, press -> Reply.of(decline(press))));
    }

    /** The number of a group in a custom id. */
    static GroupId id(ComponentPress press) {
        return id(press.argument(0));
    }

    private static GroupId id(String number) {
        if (!number.matches("\\d{1,18}")) {
            throw UserError.staleButton();
        }
        return new GroupId(Long.parseLong(number));
    }

    /** A person in a custom id or a menu. */
    static LearnerId learner(String encoded) {
        try {
            return new LearnerId(Long.parseLong(encoded, Character.MAX_RADIX));
        } catch (NumberFormatException forged) {
            throw UserError.staleButton();
        }
    }

    private Group visible(ComponentPress press) {
        return directory.visible(press.request(), id(press));
    }

    /** Draws a group as its member or a stranger sees it. */
    Card shown(Request request, Group group, int page) {
        boolean mayManage = changes.mayManage(request, group);
        return reader.view(request, group, page)
                .map(view -> cards.member(request.viewer(), view, mayManage))
                .orElseGet(() -> cards.stranger(request.viewer(), reader.entry(group), mayManage));
    }

    private Card choose(ComponentPress press) {
        GroupId id = id(press.values().stream().findFirst().orElse(""));
        return shown(press.request(), directory.visible(press.request(), id), 0);
    }

    Card list(Request request, int page) {
        return cards.list(request.viewer(), reader.list(request, page));
    }

    Card join(Request request, GroupId id) {
        GroupChanges.Membership joined = changes.join(request, id);
        return cards.joined(request.viewer(), joined, reader.roadmap(joined.group()));
    }

    /** Leaves, or asks first if that cannot simply be taken back. */
    Card leave(Request request, Group group) {
        changes.requireMember(request, group);
        List<GroupMember> members = directory.members(group.id());
        Leaving consequence = Leaving.of(group, changes.isOwner(request, group), members.size());
        if (consequence == Leaving.REVERSIBLE) {
            return left(request, group);
        }
        Optional<GroupPerson> nextOwner = members.stream()
                .map(GroupMember::learner)
                .filter(learner -> !learner.equals(request.learner()))
                .findFirst()
                .map(learner -> people.of(group.server(), learner));
        return cards.leaveAsked(request.viewer(), group, consequence, nextOwner);
    }

    private Card left(Request request, Group group) {
        GroupResult.Left left = changes.leave(request, group);
        return cards.left(request.viewer(), left, left.newOwner().map(owner -> people.of(group.server(), owner)));
    }

    private Card decline(ComponentPress press) {
        return cards.declined(press.viewer(), changes.decline(press.request(), id(press)));
    }

    private Reply post(ComponentPress press) {
        Group group = visible(press);
        changes.requireMember(press.request(), group);
        if (group.isPrivate()) {
            throw new UserError(GroupsCopy.text(GroupsCopy::privateIsNotPosted));
        }
        return sharing.post(
                press.request(),
                "group " + group.id().value(),
                () -> cards.posted(press.viewer(), reader.entry(group)));
    }

    private Reply postInvitation(ComponentPress press) {
        LearnerId invited = learner(press.argument(1));
        Group group = changes.requireOpenInvitation(press.request(), id(press), invited);
        String inviter = GroupDirectory.requireServer(press.request())
                .nickname()
                .orElse(press.request().invoker().name());
        Reply.Message posted = sharing.post(
                press.request(),
                "invitation " + group.id().value() + " " + invited.value(),
                () -> cards.postedInvitation(
                        press.viewer(), reader.entry(group), people.of(group.server(), invited), inviter));
        return posted.pinging(invited);
    }
}
