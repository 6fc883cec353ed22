package dev.cairn.bot.features.groups;

import dev.cairn.bot.features.groups.GroupStore.Invitation;
import dev.cairn.bot.features.notices.JdbiNotices;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The rows of invitations, open and declined. */
final class JdbiGroupInvitations {
    private static final Duration DECLINE_HOLDS = Duration.ofDays(30);

    private JdbiGroupInvitations() {}

    static List<GroupInvitation> open(Handle handle, List<Group> groups, LearnerId learner) {
        Map<Long, Group> byId =
                groups.stream().collect(Collectors.toMap(group -> group.id().value(), Function.identity()));
        return handle
                .createQuery("""
                        SELECT study_group, inviter, invited_at FROM study_group_invitation
                        WHERE learner = :learner AND declined_at IS NULL ORDER BY invited_at DESC
                        """)
                .bind("learner", learner)
                .map(row -> invitation(row, byId, learner))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<GroupInvitation> invitation(RowView row, Map<Long, Group> groups, LearnerId learner) {
        return Optional.ofNullable(groups.get(row.getColumn("study_group", Long.class)))
                .map(group -> new GroupInvitation(
                        group,
                        learner,
                        Optional.ofNullable(row.getColumn("inviter", LearnerId.class)),
                        row.getColumn("invited_at", Instant.class)));
    }

    static Set<GroupId> invited(Handle handle, ServerId server, LearnerId learner) {
        return handle.createQuery("""
                        SELECT study_group FROM study_group_invitation
                        JOIN study_group ON study_group.id = study_group_invitation.study_group
                        WHERE learner = :learner AND declined_at IS NULL AND server = :server
                        """)
                .bind("learner", learner)
                .bind("server", server)
                .map(row -> new GroupId(row.getColumn("study_group", Long.class)))
                .collect(Collectors.toSet());
    }

    /** The people with an open invitation to a group. */
    static List<LearnerId> invited(Handle handle, GroupId group) {
        return handle.createQuery("""
                        SELECT learner FROM study_group_invitation
                        WHERE study_group = :group AND declined_at IS NULL
                        """)
                .bind("group", group.value())
                .mapTo(LearnerId.class)
                .list();
    }

    static boolean isOpen(Handle handle, GroupId group, LearnerId learner) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM study_group_invitation
                        WHERE study_group = :group AND learner = :learner AND declined_at IS NULL
                        """)
                        .bind("group", group.value())
                        .bind("learner", learner)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    static Optional<GroupRefusal> refusal(Handle handle, GroupId group, Invitation invitation) {
        if (JdbiGroupMembers.isIn(handle, group, invitation.learner())) {
            return Optional.of(GroupRefusal.ALREADY_MEMBER);
        }
        if (isOpen(handle, group, invitation.learner())) {
            return Optional.of(GroupRefusal.ALREADY_INVITED);
        }
        if (hasDeclinedSince(
                handle, group, invitation.learner(), invitation.at().minus(DECLINE_HOLDS))) {
            return Optional.of(GroupRefusal.DECLINED);
        }
        return countOpen(handle, group) >= GroupStore.MAX_OPEN_INVITATIONS
                ? Optional.of(GroupRefusal.TOO_MANY_INVITATIONS)
                : Optional.empty();
    }

    private static boolean hasDeclinedSince(Handle handle, GroupId group, LearnerId learner, Instant since) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM study_group_invitation
                        WHERE study_group = :group AND learner = :learner AND declined_at > :since
                        """)
                        .bind("group", group.value())
                        .bind("learner", learner)
                        .bind("since", since)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    private static int countOpen(Handle handle, GroupId group) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM study_group_invitation
                        WHERE study_group = :group AND declined_at IS NULL
                        """)
                .bind("group", group.value())
                .mapTo(Integer.class)
                .one();
    }

    static void insert(Handle handle, GroupId group, Invitation invitation) {
        handle.createUpdate("""
                        INSERT INTO study_group_invitation (study_group, learner, inviter, invited_at)
                        VALUES (:group, :learner, :inviter, :at)
                        ON CONFLICT (study_group, learner) DO UPDATE SET
                            inviter = excluded.inviter, invited_at = excluded.invited_at, declined_at = NULL
                        """)
                .bind("group", group.value())
                .bind("learner", invitation.learner())
                .bind("inviter", invitation.inviter())
                .bind("at", invitation.at())
                .execute();
    }

    static boolean decline(Handle handle, GroupId group, LearnerId learner, Instant at) {
        JdbiNotices.withdraw(handle, learner, GroupNotice.id(group));
        return handle.createUpdate("""
                        UPDATE study_group_invitation SET declined_at = :at
                        WHERE study_group = :group AND learner = :learner AND declined_at IS NULL
                        """)
                        .bind("group", group.value())
                        .bind("learner", learner)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    static void delete(Handle handle, GroupId group, LearnerId learner) {
        JdbiNotices.withdraw(handle, learner, GroupNotice.id(group));
        handle.createUpdate("""
                        DELETE FROM study_group_invitation WHERE study_group = :group AND learner = :learner
                        """)
                .bind("group", group.value())
                .bind("learner", learner)
                .execute();
    }
}
