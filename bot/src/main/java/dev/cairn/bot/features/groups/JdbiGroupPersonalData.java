package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import dev.cairn.bot.storage.ServerCache;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** A person's groups and invitations. A group goes on under the member who is in it longest, and ends with its last one. */
record JdbiGroupPersonalData(ServerCache<List<Group>> cache) implements PersonalData {

    private record Membership(GroupId group, ServerId server) {}

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of(PersonalTopic.GROUPS, "groups", "study_group_member")
                        .numbers("study_group")
                        .named("group_name", nameOf("study_group_member"))
                        .instants("joined_at", "owner_since"),
                PersonalTable.of(PersonalTopic.GROUPS, "group_invitations", "study_group_invitation")
                        .numbers("study_group")
                        .named("group_name", nameOf("study_group_invitation"))
                        .instants("invited_at", "declined_at")
                        .without("inviter"),
                PersonalTable.of(PersonalTopic.GROUPS, "group_invitations_sent", "study_group_invitation")
                        .by("inviter")
                        .numbers("study_group")
                        .named("group_name", nameOf("study_group_invitation"))
                        .instants("invited_at", "declined_at")
                        .without("learner"));
    }

    private static String nameOf(String table) {
        return "SELECT study_group.name FROM study_group WHERE study_group.id = " + table + ".study_group";
    }

    @Override
    public Set<ServerId> changedServers(Handle handle, LearnerId learner) {
        Set<ServerId> servers = new HashSet<>();
        memberships(handle, learner).forEach(membership -> servers.add(membership.server()));
        return servers;
    }

    @Override
    public void deleting(Handle handle, LearnerId learner) {
        for (Membership membership : memberships(handle, learner)) {
            JdbiGroupMembers.remove(handle, membership.group(), learner);
            if (JdbiGroupMembers.of(handle, membership.group()).isEmpty()) {
                JdbiGroupRows.delete(handle, membership.group());
            }
            cache.changed(handle, membership.server());
        }
    }

    private static List<Membership> memberships(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT id, server FROM study_group
                        WHERE id IN (SELECT study_group FROM study_group_member WHERE learner = :learner)
                        """)
                .bind("learner", learner)
                .map(row -> new Membership(
                        new GroupId(row.getColumn("id", Long.class)), row.getColumn("server", ServerId.class)))
                .list();
    }
}
