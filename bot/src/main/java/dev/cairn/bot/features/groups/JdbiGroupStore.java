package dev.cairn.bot.features.groups;

import dev.cairn.bot.features.notices.JdbiNotices;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.bot.storage.ServerCache;
import dev.cairn.bot.storage.ServerRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/**
 * Stores groups in the database. Every change locks the server's row, and before that the learner's whose number of groups
 * it changes, so that limits and the owner stay right however many press at once.
 */
public final class JdbiGroupStore implements GroupStore {
    private final Database database;
    private final ServerCache<List<Group>> cache;

    public JdbiGroupStore(Database database, InteractionMetrics metrics) {
        this.database = database;
        this.cache = ServerCache.on(database, "groups", metrics, JdbiGroupRows::of);
    }

    /** What is kept about people. */
    PersonalData personalData() {
        return new JdbiGroupPersonalData(cache);
    }

    @Override
    public List<Group> of(ServerId server) {
        return cache.of(server);
    }

    @Override
    public List<GroupMember> members(GroupId group) {
        return database.read(handle -> JdbiGroupMembers.of(handle, group));
    }

    @Override
    public Map<GroupId, Integer> sizes(List<GroupId> groups) {
        return groups.isEmpty() ? Map.of() : database.read(handle -> JdbiGroupMembers.sizes(handle, groups));
    }

    @Override
    public Ties ties(ServerId server, LearnerId learner) {
        return database.read(handle -> new Ties(
                JdbiGroupMembers.joined(handle, server, learner),
                JdbiGroupInvitations.invited(handle, server, learner)));
    }

    @Override
    public List<GroupInvitation> invitations(ServerId server, LearnerId learner) {
        List<Group> groups = of(server);
        return database.read(handle -> JdbiGroupInvitations.open(handle, groups, learner));
    }

    @Override
    public GroupResult create(NewGroup group) {
        return database.write(handle -> {
            LearnerRow.lock(handle, group.owner());
            ServerRow.lock(handle, group.server());
            return refusal(handle, group)
                    .<GroupResult>map(GroupResult.Refused::new)
                    .orElseGet(() -> {
                        Group created = JdbiGroupRows.insert(handle, group);
                        JdbiGroupMembers.add(handle, created.id(), group.owner(), group.at());
                        JdbiGroupMembers.makeOwner(handle, created.id(), group.owner(), group.at());
                        cache.changed(handle, group.server());
                        return new GroupResult.Done(created);
                    });
        });
    }

    private static Optional<GroupRefusal> refusal(Handle handle, NewGroup group) {
        List<Group> standing = JdbiGroupRows.of(handle, group.server());
        if (JdbiGroupRows.isTaken(standing, group.name())) {
            return Optional.of(GroupRefusal.NAME_TAKEN);
        }
        if (standing.size() >= MAX_IN_SERVER) {
            return Optional.of(GroupRefusal.SERVER_FULL);
        }
        if (JdbiGroupMembers.countJoined(handle, group.owner()) >= MAX_JOINED) {
            return Optional.of(GroupRefusal.IN_TOO_MANY);
        }
        return JdbiGroupMembers.countOwned(handle, group.owner()) >= MAX_OWNED
                ? Optional.of(GroupRefusal.OWNS_TOO_MANY)
                : Optional.empty();
    }

    @Override
    public GroupResult join(ServerId server, GroupId group, LearnerId learner, Instant at) {
        return database.write(handle -> {
            LearnerRow.lock(handle, learner);
            return inGroup(handle, server, group, (open, standing) -> {
                if (JdbiGroupMembers.isIn(open, group, learner)) {
                    return new GroupResult.Refused(GroupRefusal.ALREADY_MEMBER);
                }
                // A stranger must not learn that a private group is there.
                if (standing.isPrivate() && !JdbiGroupInvitations.isOpen(open, group, learner)) {
                    return new GroupResult.Refused(GroupRefusal.NO_SUCH_GROUP);
                }
                if (JdbiGroupMembers.countJoined(open, learner) >= MAX_JOINED) {
                    return new GroupResult.Refused(GroupRefusal.IN_TOO_MANY);
                }
                JdbiGroupMembers.add(open, group, learner, at);
                JdbiGroupInvitations.delete(open, group, learner);
                return new GroupResult.Done(standing);
            });
        });
    }

    @Override
    public GroupResult leave(ServerId server, GroupId group, LearnerId learner, Instant at) {
        return database.write(handle -> {
            LearnerRow.lock(handle, learner);
            return inGroup(handle, server, group, (open, standing) -> {
                List<GroupMember> before = JdbiGroupMembers.of(open, group);
                if (!JdbiGroupMembers.remove(open, group, learner)) {
                    return new GroupResult.Refused(GroupRefusal.NOT_A_MEMBER);
                }
                if (before.size() == 1) {
                    close(open, standing);
                    return new GroupResult.Left(standing, Optional.empty(), true);
                }
                boolean ownerLeaves = before.get(0).learner().equals(learner);
                Optional<LearnerId> nextOwner =
                        ownerLeaves ? Optional.of(before.get(1).learner()) : Optional.empty();
                nextOwner.ifPresent(next -> JdbiGroupMembers.makeOwner(open, group, next, at));
                return new GroupResult.Left(standing, nextOwner, false);
            });
        });
    }

    @Override
    public GroupResult change(ServerId server, GroupId group, UnaryOperator<Group> change) {
        return database.write(handle -> inGroup(handle, server, group, (open, standing) -> {
            Group after = change.apply(standing);
            List<Group> others = JdbiGroupRows.of(open, server).stream()
                    .filter(each -> !each.id().equals(group))
                    .toList();
            if (JdbiGroupRows.isTaken(others, after.name())) {
                return new GroupResult.Refused(GroupRefusal.NAME_TAKEN);
            }
            JdbiGroupRows.update(open, after);
            cache.changed(open, server);
            return new GroupResult.Done(after);
        }));
    }

    @Override
    public GroupResult handOver(ServerId server, GroupId group, LearnerId newOwner, Instant at) {
        return database.write(handle -> {
            LearnerRow.lock(handle, newOwner);
            return inGroup(handle, server, group, (open, standing) -> {
                if (!JdbiGroupMembers.isIn(open, group, newOwner)) {
                    return new GroupResult.Refused(GroupRefusal.NOT_A_MEMBER);
                }
                boolean owns = JdbiGroupMembers.of(open, group).get(0).learner().equals(newOwner);
                if (!owns && JdbiGroupMembers.countOwned(open, newOwner) >= MAX_OWNED) {
                    return new GroupResult.Refused(GroupRefusal.OWNS_TOO_MANY);
                }
                JdbiGroupMembers.makeOwner(open, group, newOwner, at);
                return new GroupResult.Done(standing);
            });
        });
    }

    @Override
    public GroupResult close(ServerId server, GroupId group) {
        return database.write(handle -> inGroup(handle, server, group, (open, standing) -> {
            close(open, standing);
            return new GroupResult.Done(standing);
        }));
    }

    private void close(Handle handle, Group group) {
        JdbiGroupInvitations.invited(handle, group.id())
                .forEach(learner -> JdbiNotices.withdraw(handle, learner, GroupNotice.id(group.id())));
        JdbiGroupRows.delete(handle, group.id());
        cache.changed(handle, group.server());
    }

    @Override
    public GroupResult invite(ServerId server, GroupId group, Invitation invitation) {
        return database.write(handle -> {
            LearnerRow.lock(handle, invitation.learner());
            LearnerRow.create(handle, invitation.inviter());
            return inGroup(
                    handle,
                    server,
                    group,
                    (open, standing) -> JdbiGroupInvitations.refusal(open, group, invitation)
                            .<GroupResult>map(GroupResult.Refused::new)
                            .orElseGet(() -> {
                                JdbiGroupInvitations.insert(open, group, invitation);
                                JdbiNotices.leave(
                                        open, invitation.learner(), GroupNotice.of(standing, invitation.at()));
                                return new GroupResult.Done(standing);
                            }));
        });
    }

    @Override
    public void withdrawNotices(LearnerId learner, List<GroupId> groups) {
        database.write(handle -> {
            LearnerRow.lock(handle, learner);
            groups.forEach(group -> JdbiNotices.withdraw(handle, learner, GroupNotice.id(group)));
            return groups.size();
        });
    }

    @Override
    public GroupResult decline(ServerId server, GroupId group, LearnerId learner, Instant at) {
        return database.write(handle -> inGroup(
                handle,
                server,
                group,
                (open, standing) -> JdbiGroupInvitations.decline(open, group, learner, at)
                        ? new GroupResult.Done(standing)
                        : new GroupResult.Refused(GroupRefusal.NOT_INVITED)));
    }

    /** Locks the server, and changes a group of it. */
    private static GroupResult inGroup(
            Handle handle, ServerId server, GroupId group, BiFunction<Handle, Group, GroupResult> change) {
        ServerRow.lock(handle, server);
        return JdbiGroupRows.of(handle, server).stream()
                .filter(each -> each.id().equals(group))
                .findFirst()
                .map(standing -> change.apply(handle, standing))
                .orElseGet(() -> new GroupResult.Refused(GroupRefusal.NO_SUCH_GROUP));
    }
}
