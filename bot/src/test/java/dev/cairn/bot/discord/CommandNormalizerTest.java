package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import discord4j.common.JacksonResources;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandNormalizerTest {
    private static final ObjectMapper MAPPER = JacksonResources.create().getObjectMapper();

    /** The commands of {@link FeatureFixture} as Discord returns them. */
    private static final String STORED = """
            [{"id": "1", "application_id": "900", "version": "11", "what_discord_adds_next_year": 1, "type": 1, "name": "next",
              "name_localizations": null, "description": "What to study now", "description_localizations": null,
              "default_member_permissions": null, "dm_permission": true, "nsfw": false,
              "contexts": [2, 0, 1], "integration_types": [1, 0],
              "options": [
                {"type": 3, "name": "roadmap", "name_localizations": null, "description": "Of which roadmap",
                 "description_localizations": null, "autocomplete": true, "max_length": 100},
                {"type": 4, "name": "minutes", "description": "How long you have",
                 "min_value": 5, "max_value": 480}]},
             {"id": "2", "application_id": "900", "version": "12", "type": 1, "name": "roadmap",
              "description": "Roadmaps to follow", "default_member_permissions": null, "nsfw": false,
              "contexts": [0, 1, 2], "integration_types": [0, 1],
              "options": [
                {"type": 1, "name": "show", "description": "Look at a roadmap", "options": [
                  {"type": 3, "name": "roadmap", "description": "Which one", "required": true,
                   "autocomplete": true, "max_length": 100},
                  {"type": 3, "name": "depth", "description": "How deep",
                   "choices": [{"name": "All", "name_localizations": null, "value": "all"}]}]}]}]
            """;

    @Test
    void storedCommandWithDefaultsEqualsTheWantedOne() throws JsonProcessingException {
        assertThat(stored(STORED)).isEqualTo(wanted());
    }

    @Test
    void aMenuEntryComesBackWithAnEmptyDescription() throws JsonProcessingException {
        JsonNode stored = MAPPER.readTree("""
                {"id": "3", "type": 2, "name": "View progress", "description": "", "contexts": [0, 1, 2]}""");
        JsonNode wanted = MAPPER.readTree("""
                {"type": 2, "name": "View progress", "contexts": [0, 1, 2]}""");

        assertThat(CommandNormalizer.normalize(stored)).isEqualTo(CommandNormalizer.normalize(wanted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What to study now | What to study today",
                "\"autocomplete\": true | \"autocomplete\": false",
                "\"required\": true | \"required\": false",
                "\"min_value\": 5 | \"min_value\": 6",
                "\"max_length\": 100 | \"max_length\": 99",
                "\"contexts\": [2, 0, 1] | \"contexts\": [0]",
                "\"contexts\": [0, 1, 2] | \"contexts\": null",
                "\"integration_types\": [1, 0] | \"integration_types\": [0]",
                "\"value\": \"all\" | \"value\": \"ALL\"",
                "\"nsfw\": false | \"nsfw\": true",
                "\"type\": 4 | \"type\": 10",
                "\"default_member_permissions\": null | \"default_member_permissions\": \"32\""
            })
    void commandThatDiffersInOneFieldIsNotEqual(String ours, String theirs) throws JsonProcessingException {
        String changed = STORED.replaceFirst(Pattern.quote(ours), theirs);

        assertThat(changed).isNotEqualTo(STORED);
        assertThat(stored(changed)).isNotEqualTo(wanted());
    }

    @Test
    void aCommandInOtherLanguagesIsNotEqualToOneWithOtherWords() throws JsonProcessingException {
        JsonNode one = MAPPER.readTree("""
                {"name": "next", "name_localizations": {"de": "weiter"}}""");
        JsonNode other = MAPPER.readTree("""
                {"name": "next", "name_localizations": {"de": "los"}}""");

        assertThat(CommandNormalizer.normalize(one)).isNotEqualTo(CommandNormalizer.normalize(other));
    }

    @Test
    void theOrderOfOptionsMatters() throws JsonProcessingException {
        JsonNode one = MAPPER.readTree("{\"options\": [{\"name\": \"a\"}, {\"name\": \"b\"}]}");
        JsonNode other = MAPPER.readTree("{\"options\": [{\"name\": \"b\"}, {\"name\": \"a\"}]}");

        assertThat(CommandNormalizer.normalize(one)).isNotEqualTo(CommandNormalizer.normalize(other));
    }

    private static List<JsonNode> stored(String json) throws JsonProcessingException {
        return normalized(MAPPER.readTree(json));
    }

    private static List<JsonNode> wanted() {
        return normalized(CommandRenderer.render(FeatureFixture.catalog()));
    }

    private static List<JsonNode> normalized(JsonNode commands) {
        return StreamSupport.stream(commands.spliterator(), false)
                .map(CommandNormalizer::normalize)
                .toList();
    }
}
