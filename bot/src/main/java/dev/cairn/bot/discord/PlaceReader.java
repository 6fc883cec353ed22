package dev.cairn.bot.discord;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Permission;
import discord4j.discordjson.Id;
import discord4j.discordjson.json.InteractionData;
import discord4j.discordjson.json.MemberData;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where an interaction happens, and what its invoker and Cairn may do there. */
record PlaceReader(InteractionData data) {
    private static final int INSTALLED_BY_SERVER = 0;
    private static final Set<Integer> THREAD_TYPES = Set.of(10, 11, 12);

    /** A member of a server who has just been seen there. */
    record SeenMember(ServerId server, LearnerId learner, Optional<String> name) {}

    /** The invoker as a member of a server that added Cairn. */
    Optional<SeenMember> seenMember() {
        return data.member()
                .toOptional()
                .filter(member -> !data.guildId().isAbsent() && serverAddedCairn())
                .map(MemberData::user)
                .map(user -> new SeenMember(
                        new ServerId(data.guildId().get().asLong()),
                        new LearnerId(user.id().asLong()),
                        nickname().or(() -> DisplayName.visible(InteractionReader.chosenName(user)))));
    }

    InteractionContext context() {
        Optional<Id> server = data.guildId().toOptional();
        if (server.isEmpty()) {
            return new InteractionContext.Private();
        }
        boolean thread = data.channel()
                .toOptional()
                .filter(channel -> THREAD_TYPES.contains(channel.type()))
                .isPresent();
        if (!serverAddedCairn()) {
            return new InteractionContext.UserInstalled(thread, permissions());
        }
        ChannelId channel =
                new ChannelId(data.channelId().toOptional().map(Id::asLong).orElse(0L));
        return new InteractionContext.InServer(
                new ServerId(server.get().asLong()),
                channel,
                thread,
                permissions(),
                ownPermissions(),
                nickname(),
                joined());
    }

    /** Discord names who installed the app for this interaction: the server, the user, or both. */
    private boolean serverAddedCairn() {
        Map<Integer, String> installedBy = data.authorizingIntegrationOwners();
        return installedBy.isEmpty() || installedBy.containsKey(INSTALLED_BY_SERVER);
    }

    private Set<Permission> permissions() {
        return granted(data.member()
                .toOptional()
                .flatMap(member -> member.permissions().toOptional()));
    }

    private Set<Permission> ownPermissions() {
        return granted(data.appPermissions().toOptional());
    }

    private Optional<Instant> joined() {
        return data.member().toOptional().flatMap(MemberData::joinedAt).flatMap(PlaceReader::instant);
    }

    private static Optional<Instant> instant(String timestamp) {
        try {
            return Optional.of(OffsetDateTime.parse(timestamp).toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> nickname() {
        return data.member()
                .toOptional()
                .flatMap(member -> member.nick().toOptional())
                .flatMap(nick -> nick)
                .map(InteractionReader::wellFormed)
                .flatMap(DisplayName::visible);
    }

    private static Set<Permission> granted(Optional<String> permissions) {
        long bits = permissions
                .filter(text -> text.matches("\\d{1,19}"))
                .map(Long::parseUnsignedLong)
                .orElse(0L);
        return Permission.of(bits);
    }
}
