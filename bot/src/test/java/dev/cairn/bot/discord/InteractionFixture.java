package dev.cairn.bot.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Interactions as Discord's gateway sends them. */
final class InteractionFixture {
    static final long ID = 555;
    static final long ADA = 42;
    static final String TOKEN = "the-secret-token";
    static final String MAY_SEND_AND_EMBED = Long.toString(1L << 11 | 1L << 14);

    /** The address of every interaction made here. */
    static final InteractionAddress ADDRESS = new InteractionAddress(ID, 900, TOKEN);

    private static final String USER = """
            {"id": "42", "username": "ada", "global_name": "Ada", "discriminator": "0", "avatar": null}""";
    private static final String IN_DM = """
            "channel_id": "9", "channel": {"id": "9", "type": 1}, "user": %s""".formatted(USER);
    private static final String MESSAGE = """
            "message": {"id": "5", "channel_id": "9", "author": %s, "content": "", "type": 0, "tts": false, "pinned": false,
                        "timestamp": "2026-01-01T00:00:00Z", "edited_timestamp": null, "mention_everyone": false,
                        "mentions": [], "mention_roles": [], "attachments": [], "embeds": []}""".formatted(USER);

    private InteractionFixture() {}

    static JsonNode command(String data) {
        return interaction(2, IN_DM, data);
    }

    /** Returns a press of a button on a message of Cairn. */
    static JsonNode pressed(String customId) {
        return interaction(3, IN_DM + ", " + MESSAGE, button(customId));
    }

    /** Returns a press of a button on a message that only the invoker sees. */
    static JsonNode pressedPrivately(String customId) {
        String message = MESSAGE.replace("\"type\": 0", "\"flags\": 64, \"type\": 0");
        return interaction(3, IN_DM + ", " + message, button(customId));
    }

    /** Returns a press without a message, which only a forged interaction lacks. */
    static JsonNode pressedNowhere(String customId) {
        return interaction(3, IN_DM, button(customId));
    }

    private static String button(String customId) {
        return "{\"component_type\": 2, \"custom_id\": \"%s\"}".formatted(customId);
    }

    static JsonNode component(String data) {
        return interaction(3, IN_DM, data);
    }

    static JsonNode typing(String data) {
        return interaction(4, IN_DM, data);
    }

    static JsonNode modal(String data) {
        return interaction(5, IN_DM, data);
    }

    static JsonNode inDm() {
        return command("{\"name\": \"next\", \"type\": 1}");
    }

    static JsonNode inServer(int channelType, String permissions, String installedBy) {
        String place = """
                "guild_id": "7", "channel_id": "8", "channel": {"id": "8", "type": %d}, "app_permissions": "1024",
                "member": {"user": %s, "roles": [], "deaf": false, "mute": false, "avatar": null,
                           "joined_at": "2026-01-01T00:00:00Z", "nick": "Countess", "permissions": "%s"},
                "authorizing_integration_owners": %s""".formatted(channelType, USER, permissions, installedBy);
        return interaction(2, place, "{\"name\": \"next\", \"type\": 1}");
    }

    /** Returns an interaction of this type, with more fields of its own and this data. */
    static JsonNode interaction(int type, String place, String data) {
        String json = """
                {"id": "%d", "application_id": "900", "type": %d, "token": "%s", "version": 1, %s, "data": %s}
                """.formatted(ID, type, TOKEN, place, data);
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(json, fault);
        }
    }
}
