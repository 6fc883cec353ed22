package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import org.jdbi.v3.core.Handle;

/** Looks up, in the transaction of a change, which groups there are and who is in them. */
final class JdbiChallengeGroups {
    private JdbiChallengeGroups() {}

    static boolean exists(Handle handle, ServerId server, GroupId group) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM study_group WHERE id = :group AND server = :server)")
                .bind("group", group.value())
                .bind("server", server)
                .mapTo(Boolean.class)
                .one();
    }

    /** Whether somebody is in a group, which is kept from being closed until the transaction ends. */
    static boolean isIn(Handle handle, ServerId server, GroupId group, LearnerId learner) {
        return lockShared(handle, server, group)
                && handle.createQuery("""
                                SELECT EXISTS (
                                    SELECT 1 FROM study_group_member
                                    WHERE study_group = :group AND learner = :learner)
                                """)
                        .bind("group", group.value())
                        .bind("learner", learner)
                        .mapTo(Boolean.class)
                        .one();
    }

    private static boolean lockShared(Handle handle, ServerId server, GroupId group) {
        return handle.createQuery("SELECT 1 FROM study_group WHERE id = :group AND server = :server <forKeyShare>")
                .bind("group", group.value())
                .bind("server", server)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }
}
