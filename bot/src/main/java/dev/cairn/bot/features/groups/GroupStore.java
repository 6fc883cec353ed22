package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Stores the groups of servers. Every lookup names the server, so that no id reaches another server's group. A change
 * that has been made already is refused, so a repeat does no harm.
 */
public interface GroupStore {
    int MAX_IN_SERVER = 50;
    int MAX_JOINED = 10;
    int MAX_OWNED = 3;
    int MAX_OPEN_INVITATIONS = 20;

    /** The groups of a server by name, private ones too; cached. */
    List<Group> of(ServerId server);

    /** Finds a group among {@link #of}. */
    default Optional<Group> find(ServerId server, GroupId group) {
        return of(server).stream().filter(each -> each.id().equals(group)).findFirst();
    }

    /** The members of a group: the owner, then the others by when they joined. */
    List<GroupMember> members(GroupId group);

    /** The number of members of each of these groups. */
    Map<GroupId, Integer> sizes(List<GroupId> groups);

    /** The groups of the server that the person is in or invited to, which decides what they may see; not cached. */
    Ties ties(ServerId server, LearnerId learner);

    /** The open invitations of a person in a server, the latest first. */
    List<GroupInvitation> invitations(ServerId server, LearnerId learner);

    GroupResult create(NewGroup group);

    /** Joins an open group, or one that the person is invited to. */
    GroupResult join(ServerId server, GroupId group, LearnerId learner, Instant at);

    /** Leaves. If the owner leaves, the member who joined first becomes the owner. Removing somebody is the same. */
    GroupResult leave(ServerId server, GroupId group, LearnerId learner, Instant at);

    /**
     * Changes the name, roadmap, home or privacy.
     *
     * @param change may be called more than once, so it must have no side effects
     */
    GroupResult change(ServerId server, GroupId group, UnaryOperator<Group> change);

    /** Makes a member the owner. */
    GroupResult handOver(ServerId server, GroupId group, LearnerId newOwner, Instant at);

    /** Deletes the group with all that belongs to it. */
    GroupResult close(ServerId server, GroupId group);

    /** Invites a person. */
    GroupResult invite(ServerId server, GroupId group, Invitation invitation);

    /** Withdraws the notices of invitations that the person sees anyway. */
    void withdrawNotices(LearnerId learner, List<GroupId> groups);

    /** Declines an invitation, which holds for thirty days. */
    GroupResult decline(ServerId server, GroupId group, LearnerId learner, Instant at);

    /**
     * A person's groups in a server.
     *
     * @param joined by when they joined
     */
    record Ties(List<GroupId> joined, Set<GroupId> invited) {
        public Ties {
            joined = List.copyOf(joined);
            invited = Set.copyOf(invited);
        }
    }

    /** An invitation to be made. */
    record Invitation(LearnerId inviter, LearnerId learner, Instant at) {}
}
