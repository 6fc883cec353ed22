package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Membership;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads members as the gateway and the REST API describe them. */
final class MemberJson {
    private MemberJson() {}

    /** Reads the nickname, or else the name that the person chose everywhere. */
    static Membership.Present present(JsonNode member) {
        JsonNode user = member.path("user");
        return new Membership.Present(
                name(member, "nick").or(() -> name(user, "global_name")).or(() -> name(user, "username")));
    }

    private static Optional<String> name(JsonNode node, String field) {
        return Optional.of(node.path(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .flatMap(DisplayName::visible);
    }

    /** Reads a GUILD_MEMBERS_CHUNK: the members that were found, and the ids that were not. */
    static void chunk(JsonNode chunk, BiConsumer<KnownMembers.Person, Membership> members) {
        ServerId server = new ServerId(id(chunk.path("guild_id")));
        for (JsonNode member : chunk.path("members")) {
            LearnerId learner = new LearnerId(id(member.path("user").path("id")));
            members.accept(new KnownMembers.Person(server, learner), present(member));
        }
        for (JsonNode absent : chunk.path("not_found")) {
            members.accept(new KnownMembers.Person(server, new LearnerId(id(absent))), new Membership.Absent());
        }
    }

    private static long id(JsonNode id) {
        return Long.parseUnsignedLong(id.asText());
    }
}
