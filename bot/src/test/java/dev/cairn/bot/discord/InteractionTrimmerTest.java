package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class InteractionTrimmerTest {
    @Test
    void pressedMessageKeepsWhoSeesItAndWhatItLinksTo() throws Exception {
        ObjectNode press = (ObjectNode) new ObjectMapper().readTree("""
                        {"message": {"id": "5", "flags": 64, "poll": {}, "embeds": [{"title": "x"}], "components": [
                            {"type": 17, "id": 1, "accent_color": null, "components": [
                                {"type": 1, "id": 2, "components": [
                                    {"type": 2, "style": 5, "label": "Open", "url": "https://example.org/"}]}]}]}}
                        """);
        InteractionTrimmer.trim(press);
        JsonNode message = press.path("message");
        assertThat(message.path("flags").asInt()).isEqualTo(64);
        assertThat(message.has("poll")).isFalse();
        assertThat(message.path("embeds")).isEmpty();
        assertThat(message.findValuesAsText("url")).containsExactly("https://example.org/");
        assertThat(message.findValues("label")).isEmpty();
    }
}
