package dev.cairn.bot.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.DiscordJson;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers Request Guild Members by ids. The entire list needs a privileged intent, which no bot here has. */
final class MemberChunks {
    static final int MAX_IDS = 100;
    /** Discord puts a thousand into a chunk; fewer here, so that bots see more than one. */
    private static final int MEMBERS_PER_CHUNK = 40;

    private final DiscordJson shapes;

    MemberChunks(World world) {
        this.shapes = new DiscordJson(world);
    }

    List<JsonNode> answer(Server server, JsonNode request) {
        List<Member> present = new ArrayList<>();
        ArrayNode absent = Json.array();
        for (JsonNode id : request.path("user_ids")) {
            Optional<Member> member = Snowflake.parse(id.asText()).flatMap(server::member);
            member.ifPresentOrElse(present::add, () -> absent.add(id.asText()));
        }
        int count = Math.max(1, (present.size() + MEMBERS_PER_CHUNK - 1) / MEMBERS_PER_CHUNK);
        List<JsonNode> chunks = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            ObjectNode chunk = Json.object()
                    .put("guild_id", server.id().toString())
                    .put("chunk_index", index)
                    .put("chunk_count", count);
            ArrayNode members = chunk.putArray("members");
            present.stream()
                    .skip((long) index * MEMBERS_PER_CHUNK)
                    .limit(MEMBERS_PER_CHUNK)
                    .forEach(member -> members.add(shapes.member(member)));
            if (index == 0) {
                chunk.set("not_found", absent);
            }
            if (request.has("nonce")) {
                chunk.set("nonce", request.path("nonce"));
            }
            chunks.add(chunk);
        }
        return chunks;
    }
}
