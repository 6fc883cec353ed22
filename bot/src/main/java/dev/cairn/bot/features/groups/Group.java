package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.curriculum.RoadmapId;
import java.time.Instant;
import java.util.Optional;

/**
 * A study group of a server.
 *
 * @param roadmap the roadmap it studies together
 * @param homeChannel where its challenges, weekly line and shared timers go
 * @param isPrivate whether people join by invitation only, and strangers do not see it
 */
public record Group(
        GroupId id,
        ServerId server,
        GroupName name,
        Optional<RoadmapId> roadmap,
        Optional<ChannelId> homeChannel,
        boolean isPrivate,
        Instant createdAt) {

    public Group named(GroupName other) {
        return new Group(id, server, other, roadmap, homeChannel, isPrivate, createdAt);
    }

    public Group studying(Optional<RoadmapId> other) {
        return new Group(id, server, name, other, homeChannel, isPrivate, createdAt);
    }

    public Group at(Optional<ChannelId> home) {
        return new Group(id, server, name, roadmap, home, isPrivate, createdAt);
    }

    public Group withPrivacy(boolean byInvitationOnly) {
        return new Group(id, server, name, roadmap, homeChannel, byInvitationOnly, createdAt);
    }
}
