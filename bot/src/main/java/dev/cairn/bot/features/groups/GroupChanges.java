package dev.cairn.bot.features.groups;

import dev.cairn.bot.features.groups.GroupStore.Invitation;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.TargetUser;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Roadmap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes groups for people who may, and refuses the others. Each call reads again who they are and what they may do. */
final class GroupChanges {
    private final GroupStore store;
    private final GroupDirectory directory;
    private final GroupPeople people;

    GroupChanges(GroupStore store, GroupDirectory directory, GroupPeople people) {
        this.store = store;
        this.directory = directory;
        this.people = people;
    }

    static boolean isManager(Request request) {
        return request.context() instanceof InteractionContext.InServer here
                && here.permissions().contains(Permission.MANAGE_SERVER);
    }

    /** @throws UserError if it is no name */
    static GroupName name(String typed) {
        return GroupName.read(typed).orElseThrow(() -> new UserError(GroupsCopy.text(GroupsCopy::badName)));
    }

    Group create(Request request, GroupName name, Optional<Roadmap> roadmap, boolean isPrivate) {
        ServerId server = GroupDirectory.requireServer(request).server();
        return done(store.create(
                new NewGroup(server, request.learner(), name, roadmap.map(Roadmap::id), isPrivate, request.at())));
    }

    /**
     * A group that a learner is in.
     *
     * @param isNew whether they were not before
     */
    record Membership(Group group, boolean isNew) {}

    /** Joins a group; a member stays one. */
    Membership join(Request request, GroupId id) {
        ServerId server = GroupDirectory.requireServer(request).server();
        GroupResult result = store.join(server, id, request.learner(), request.at());
        return isRefused(result, GroupRefusal.ALREADY_MEMBER)
                ? new Membership(directory.visible(request, id), false)
                : new Membership(done(result), true);
    }

    private static boolean isRefused(GroupResult result, GroupRefusal reason) {
        return result instanceof GroupResult.Refused refused && refused.reason() == reason;
    }

    GroupResult.Left leave(Request request, Group group) {
        GroupResult result = store.leave(group.server(), group.id(), request.learner(), request.at());
        if (isRefused(result, GroupRefusal.NOT_A_MEMBER)) {
            throw new UserError(GroupsCopy.text(copy -> copy.notIn(group.name())));
        }
        return left(result);
    }

    private static GroupResult.Left left(GroupResult result) {
        if (result instanceof GroupResult.Left left) {
            return left;
        }
        throw refused(result);
    }

    private static Group done(GroupResult result) {
        if (result instanceof GroupResult.Done done) {
            return done.group();
        }
        throw refused(result);
    }

    private static UserError refused(GroupResult result) {
        GroupRefusal reason = ((GroupResult.Refused) result).reason();
        return new UserError(GroupsCopy.text(copy -> copy.refused(reason)));
    }

    /**
     * Invites a person.
     *
     * @throws UserError if the requesting person is no member, or the other one cannot be invited
     */
    void invite(Request request, Group group, TargetUser target) {
        requireMember(request, group);
        if (target.id().equals(request.learner())) {
            throw new UserError(GroupsCopy.text(GroupsCopy::cannotInviteSelf));
        }
        if (target.bot()) {
            throw new UserError(GroupsCopy.text(GroupsCopy::cannotInviteBot));
        }
        if (!people.isIn(group.server(), target.id())) {
            throw new UserError(GroupsCopy.text(GroupsCopy::notInServer));
        }
        GroupResult result =
                store.invite(group.server(), group.id(), new Invitation(request.learner(), target.id(), request.at()));
        if (isRefused(result, GroupRefusal.ALREADY_MEMBER)) {
            throw new UserError(GroupsCopy.text(copy -> copy.alreadyIn(group.name())));
        }
        done(result);
    }

    /** Requires that the requesting person invited this one, or is in the group, and that the invitation is open. */
    Group requireOpenInvitation(Request request, GroupId id, LearnerId invited) {
        Group group = directory.visible(request, id);
        requireMember(request, group);
        if (!store.ties(group.server(), invited).invited().contains(id)) {
            throw new UserError(GroupsCopy.text(GroupsCopy::invitationOver));
        }
        return group;
    }

    Group decline(Request request, GroupId id) {
        ServerId server = GroupDirectory.requireServer(request).server();
        return done(store.decline(server, id, request.learner(), request.at()));
    }

    /** @throws UserError if the requesting person is not in the group */
    void requireMember(Request request, Group group) {
        if (!store.ties(group.server(), request.learner()).joined().contains(group.id())) {
            throw new UserError(GroupsCopy.text(copy -> copy.notIn(group.name())));
        }
    }

    /** The groups that a person may manage: their own, or all for who can manage the server. */
    List<Group> manageable(Request request) {
        ServerId server = GroupDirectory.requireServer(request).server();
        if (isManager(request)) {
            return store.of(server);
        }
        return directory.joined(server, request.learner()).stream()
                .filter(group -> isOwner(request, group))
                .toList();
    }

    boolean isOwner(Request request, Group group) {
        return store.members(group.id()).stream()
                .anyMatch(member -> member.isOwner() && member.learner().equals(request.learner()));
    }

    boolean mayManage(Request request, Group group) {
        return isManager(request) || isOwner(request, group);
    }

    /**
     * Returns the group of a button.
     *
     * @throws UserError if the requesting person may not manage it
     */
    Group requireManageable(Request request, GroupId id) {
        ServerId server = GroupDirectory.requireServer(request).server();
        Group group = isManager(request)
                ? store.find(server, id).orElseThrow(() -> new UserError(GroupsCopy.text(GroupsCopy::groupGone)))
                : directory.visible(request, id);
        return requireManageable(request, group);
    }

    /** @throws UserError if the requesting person may not manage this group */
    Group requireManageable(Request request, Group group) {
        if (!mayManage(request, group)) {
            throw new UserError(GroupsCopy.text(copy -> copy.notYours(group.name())));
        }
        return group;
    }

    Group change(Request request, GroupId id, UnaryOperator<Group> change) {
        Group group = requireManageable(request, id);
        return done(store.change(group.server(), id, change));
    }

    /** @throws UserError if the requesting person may not, or the other one is no member */
    GroupResult.Left remove(Request request, GroupId id, LearnerId member) {
        Group group = requireManageable(request, id);
        GroupResult result = store.leave(group.server(), id, member, request.at());
        if (isRefused(result, GroupRefusal.NOT_A_MEMBER)) {
            throw new UserError(GroupsCopy.text(GroupsCopy::memberGone));
        }
        return left(result);
    }

    Group handOver(Request request, GroupId id, LearnerId member) {
        Group group = requireManageable(request, id);
        GroupResult result = store.handOver(group.server(), id, member, request.at());
        if (isRefused(result, GroupRefusal.NOT_A_MEMBER)) {
            throw new UserError(GroupsCopy.text(GroupsCopy::memberGone));
        }
        if (isRefused(result, GroupRefusal.OWNS_TOO_MANY)) {
            throw new UserError(GroupsCopy.text(GroupsCopy::ownerOwnsTooMany));
        }
        return done(result);
    }

    Group close(Request request, GroupId id) {
        Group group = requireManageable(request, id);
        return done(store.close(group.server(), id));
    }
}
