package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** The rows of members. The owner is the member who became owner last, or else the one who joined first. */
final class JdbiGroupMembers {
    private static final String OWNER_FIRST = "owner_since IS NULL, owner_since DESC, joined_at, learner";

    private JdbiGroupMembers() {}

    static List<GroupMember> of(Handle handle, GroupId group) {
        List<GroupMember> members = handle.createQuery("SELECT learner, joined_at FROM study_group_member"
                        + " WHERE study_group = :group ORDER BY " + OWNER_FIRST)
                .bind("group", group.value())
                .map(row -> new GroupMember(
                        row.getColumn("learner", LearnerId.class), row.getColumn("joined_at", Instant.class), false))
                .list();
        return IntStream.range(0, members.size())
                .mapToObj(at -> new GroupMember(
                        members.get(at).learner(), members.get(at).joinedAt(), at == 0))
                .toList();
    }

    static Map<GroupId, Integer> sizes(Handle handle, List<GroupId> groups) {
        return handle.createQuery("""
                        SELECT study_group, COUNT(*) AS size FROM study_group_member
                        WHERE study_group IN (<groups>) GROUP BY study_group
                        """)
                .bindList("groups", groups.stream().map(GroupId::value).toList())
                .reduceRows(new HashMap<>(), (sizes, row) -> {
                    sizes.put(
                            new GroupId(row.getColumn("study_group", Long.class)),
                            row.getColumn("size", Long.class).intValue());
                    return sizes;
                });
    }

    static List<GroupId> joined(Handle handle, ServerId server, LearnerId learner) {
        return handle.createQuery("""
                        SELECT study_group FROM study_group_member
                        JOIN study_group ON study_group.id = study_group_member.study_group
                        WHERE learner = :learner AND server = :server ORDER BY joined_at
                        """)
                .bind("learner", learner)
                .bind("server", server)
                .map(row -> new GroupId(row.getColumn("study_group", Long.class)))
                .list();
    }

    static boolean isIn(Handle handle, GroupId group, LearnerId learner) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM study_group_member WHERE study_group = :group AND learner = :learner
                        """)
                        .bind("group", group.value())
                        .bind("learner", learner)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    static int countJoined(Handle handle, LearnerId learner) {
        return handle.createQuery("SELECT COUNT(*) FROM study_group_member WHERE learner = :learner")
                .bind("learner", learner)
                .mapTo(Integer.class)
                .one();
    }

    static int countOwned(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM study_group_member AS own WHERE learner = :learner
                            AND learner = (
                                SELECT learner FROM study_group_member
                                WHERE study_group = own.study_group ORDER BY <ownerFirst> LIMIT 1
                            )
                        """)
                .define("ownerFirst", OWNER_FIRST)
                .bind("learner", learner)
                .mapTo(Integer.class)
                .one();
    }

    static void add(Handle handle, GroupId group, LearnerId learner, Instant at) {
        handle.createUpdate("""
                        INSERT INTO study_group_member (study_group, learner, joined_at)
                        VALUES (:group, :learner, :at)
                        """)
                .bind("group", group.value())
                .bind("learner", learner)
                .bind("at", at)
                .execute();
    }

    static boolean remove(Handle handle, GroupId group, LearnerId learner) {
        return handle.createUpdate("DELETE FROM study_group_member WHERE study_group = :group AND learner = :learner")
                        .bind("group", group.value())
                        .bind("learner", learner)
                        .execute()
                == 1;
    }

    static void makeOwner(Handle handle, GroupId group, LearnerId learner, Instant at) {
        handle.createUpdate("""
                        UPDATE study_group_member
                        SET owner_since = CASE WHEN learner = :learner THEN :at END
                        WHERE study_group = :group AND (learner = :learner OR owner_since IS NOT NULL)
                        """)
                .bind("group", group.value())
                .bind("learner", learner)
                .bind("at", at)
                .execute();
    }
}
