package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.curriculum.RoadmapId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The rows of groups themselves. */
final class JdbiGroupRows {
    private JdbiGroupRows() {}

    /** The groups of a server by name, without those whose last member's data was deleted. */
    static List<Group> of(Handle handle, ServerId server) {
        return handle.createQuery("""
                        SELECT id, name, roadmap, home_channel, private, created_at FROM study_group
                        WHERE server = :server
                            AND EXISTS (SELECT 1 FROM study_group_member WHERE study_group = study_group.id)
                        ORDER BY name_key
                        """)
                .bind("server", server)
                .map(row -> group(server, row))
                .list();
    }

    private static Group group(ServerId server, RowView row) {
        return new Group(
                new GroupId(row.getColumn("id", Long.class)),
                server,
                new GroupName(row.getColumn("name", String.class)),
                Optional.ofNullable(row.getColumn("roadmap", RoadmapId.class)),
                Optional.ofNullable(row.getColumn("home_channel", ChannelId.class)),
                row.getColumn("private", Boolean.class),
                row.getColumn("created_at", Instant.class));
    }

    static boolean isTaken(List<Group> groups, GroupName name) {
        return groups.stream().anyMatch(group -> group.name().key().equals(name.key()));
    }

    static Group insert(Handle handle, NewGroup group) {
        deleteForsaken(handle, group.server());
        long id = handle.createQuery("""
                        INSERT INTO study_group (server, name, name_key, roadmap, private, created_at)
                        VALUES (:server, :name, :key, :roadmap, :private, :at)
                        RETURNING id
                        """)
                .bind("server", group.server())
                .bind("name", group.name().value())
                .bind("key", group.name().key())
                .bindByType("roadmap", group.roadmap().orElse(null), RoadmapId.class)
                .bind("private", group.isPrivate())
                .bind("at", group.at())
                .mapTo(Long.class)
                .one();
        return new Group(
                new GroupId(id),
                group.server(),
                group.name(),
                group.roadmap(),
                Optional.empty(),
                group.isPrivate(),
                Instant.ofEpochMilli(group.at().toEpochMilli()));
    }

    /** Frees the names of groups without members. */
    private static void deleteForsaken(Handle handle, ServerId server) {
        handle.createUpdate("""
                        DELETE FROM study_group WHERE server = :server
                            AND NOT EXISTS (SELECT 1 FROM study_group_member WHERE study_group = study_group.id)
                        """).bind("server", server).execute();
    }

    static void update(Handle handle, Group group) {
        deleteForsaken(handle, group.server());
        handle.createUpdate("""
                        UPDATE study_group
                        SET name = :name, name_key = :key, roadmap = :roadmap, home_channel = :home, private = :private
                        WHERE id = :id
                        """)
                .bind("id", group.id().value())
                .bind("name", group.name().value())
                .bind("key", group.name().key())
                .bindByType("roadmap", group.roadmap().orElse(null), RoadmapId.class)
                .bindByType("home", group.homeChannel().orElse(null), ChannelId.class)
                .bind("private", group.isPrivate())
                .execute();
    }

    static void delete(Handle handle, GroupId group) {
        handle.createUpdate("DELETE FROM study_group WHERE id = :id")
                .bind("id", group.value())
                .execute();
    }
}
