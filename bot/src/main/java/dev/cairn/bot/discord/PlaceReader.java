package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Permission;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads where an interaction happens, and what its invoker and Cairn may do there.
 *
 * @param json the {@code d} of an INTERACTION_CREATE
 */
record PlaceReader(JsonNode json) {
    private static final String INSTALLED_BY_SERVER = "0";
    private static final Set<Integer> THREAD_TYPES = Set.of(10, 11, 12);

    /** A member of a server who has just been seen there. */
    record SeenMember(ServerId server, LearnerId learner, Optional<String> name) {}

    /** The invoker as a member of a server that added Cairn. */
    Optional<SeenMember> seenMember() {
        JsonNode user = member().path("user");
        OptionalLong server = JsonFields.id(json, "guild_id");
        OptionalLong learner = JsonFields.id(user, "id");
        if (server.isEmpty() || learner.isEmpty() || !serverAddedCairn()) {
            return Optional.empty();
        }
        return Optional.of(new SeenMember(
                new ServerId(server.getAsLong()),
                new LearnerId(learner.getAsLong()),
                nickname().or(() -> DisplayName.visible(InteractionReader.chosenName(user)))));
    }

    InteractionContext context() {
        OptionalLong server = JsonFields.id(json, "guild_id");
        if (server.isEmpty()) {
            return new InteractionContext.Private();
        }
        boolean thread = THREAD_TYPES.contains(json.path("channel").path("type").asInt());
        if (!serverAddedCairn()) {
            return new InteractionContext.UserInstalled(thread, permissions());
        }
        return new InteractionContext.InServer(
                new ServerId(server.getAsLong()),
                new ChannelId(JsonFields.id(json, "channel_id").orElse(0)),
                thread,
                permissions(),
                granted(json, "app_permissions"),
                nickname(),
                JsonFields.text(member(), "joined_at").flatMap(PlaceReader::instant));
    }

    private JsonNode member() {
        return json.path("member");
    }

    /** Discord names who installed the app for this interaction: the server, the user, or both. */
    private boolean serverAddedCairn() {
        JsonNode installedBy = json.path("authorizing_integration_owners");
        for (JsonNode owner : installedBy) {
            if (!owner.isNull()) {
                return installedBy.hasNonNull(INSTALLED_BY_SERVER);
            }
        }
        return true;
    }

    private Set<Permission> permissions() {
        return granted(member(), "permissions");
    }

    private static Optional<Instant> instant(String timestamp) {
        try {
            return Optional.of(OffsetDateTime.parse(timestamp).toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> nickname() {
        return JsonFields.typedText(member(), "nick").flatMap(DisplayName::visible);
    }

    private static Set<Permission> granted(JsonNode object, String field) {
        return Permission.of(JsonFields.id(object, field).orElse(0));
    }
}
