package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordOpenApiTest {
    private static final String CALLBACK = "/interactions/123/tok-en/callback";
    private static final String MESSAGE = """
            {"type": 4, "data": {"flags": 32768, "components": [
              {"type": 17, "components": [{"type": 10, "%s": %s}]}]}}
            """;

    private final DiscordOpenApi description = DiscordOpenApi.given();

    @Test
    void schemaAcceptsWhatDiscordAccepts() {
        assertThat(problems("POST", CALLBACK, MESSAGE.formatted("content", "\"hello\"")))
                .isEmpty();
    }

    @Test
    void misspelledKeyIsRefusedWithItsPlace() {
        assertThat(problems("POST", CALLBACK, MESSAGE.formatted("contents", "\"hello\"")))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("POST " + CALLBACK)
                        .contains("/data/components/0/components/0", "'contents'"));
    }

    @Test
    void wrongTypeIsRefusedWithOneError() {
        assertThat(problems("POST", CALLBACK, MESSAGE.formatted("content", "5")))
                .containsExactly("POST " + CALLBACK
                        + " at \"/data/components/0/components/0/content\": integer found, string expected");
    }

    @Test
    void digitsInAStringAreAcceptedForAnInteger() {
        String path = "/applications/1/commands";
        String commands = "[{\"name\": \"next\", \"description\": \"n\", \"default_member_permissions\": \"%s\"}]";

        assertThat(problems("PUT", path, commands.formatted("32"))).isEmpty();
        assertThat(problems("PUT", path, commands.formatted("all"))).isNotEmpty();
    }

    @Test
    void stringIsAcceptedForANonce() {
        assertThat(problems("POST", "/channels/1/messages", "{\"content\": \"hi\", \"nonce\": \"42\"}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webhooks/1/tok/messages/@original",
                "/webhooks/1/tok/messages/@original?with_components=true",
                "/webhooks/1/tok/messages/22"
            })
    void pathWithFilledParametersIsMatched(String path) {
        assertThat(problems("PATCH", path, "{\"components\": []}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/interactions/abc/tok/callback", "/interactions/1/tok", "/interaction/1/tok/callback"})
    void unknownPathIsRefused(String path) {
        assertThat(problems("POST", path, "{\"type\": 6}"))
                .containsExactly("POST " + path + ": there is no such request");
    }

    @Test
    void unknownMethodOfAPathIsRefused() {
        assertThat(problems("PUT", CALLBACK, "{\"type\": 6}"))
                .containsExactly("PUT " + CALLBACK + ": there is no such request");
    }

    @Test
    void missingAndForbiddenBodiesAreReported() {
        assertThat(description.problems(SentRequest.bare("POST", CALLBACK)))
                .containsExactly("POST " + CALLBACK + ": needs a body");
        assertThat(problems("DELETE", "/webhooks/1/tok/messages/@original", "{}"))
                .containsExactly("DELETE /webhooks/1/tok/messages/@original: takes no body");
        assertThat(description.problems(SentRequest.bare("DELETE", "/webhooks/1/tok/messages/@original")))
                .isEmpty();
    }

    @Test
    void problemsOfAllRequestsAreReportedTogether() {
        List<SentRequest> requests = List.of(
                sent("POST", CALLBACK, "{\"type\": 99}"),
                SentRequest.bare("GET", "/gateway/bot"),
                SentRequest.bare("GET", "/nowhere"));

        assertThatThrownBy(() -> description.assertAllValid(requests))
                .hasMessageContaining("POST " + CALLBACK + " at \"/type\"")
                .hasMessageContaining("GET /nowhere: there is no such request")
                .hasMessageNotContaining("/gateway/bot");
    }

    private List<String> problems(String method, String path, String body) {
        return description.problems(sent(method, path, body));
    }

    private static SentRequest sent(String method, String path, String body) {
        try {
            return SentRequest.of(method, path, new ObjectMapper().readTree(body));
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }
}
