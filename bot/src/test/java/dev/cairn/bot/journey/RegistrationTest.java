package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the registration of commands with Discord. */
class RegistrationTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final Set<String> IN_SERVERS_ONLY =
            Set.of("server", "leaderboard", "challenge", "group", "library", "Save to library");

    @Test
    void commandsAreRegisteredOnceAndNotAgainAtTheNextStart() throws Exception {
        assertThat(registrations()).isEqualTo(1);
        CAIRN.restart();
        assertThat(registrations()).isEqualTo(1);
        assertThat(CAIRN.fakeDiscord().gateway().identified()).isEqualTo(2);
    }

    @Test
    void everyCommandThatIsNotAServersWorksInDmsAndAsAUserApp() {
        List<JsonNode> commands = CAIRN.fakeDiscord().commands().global().all().stream()
                .<JsonNode>map(command -> command)
                .filter(command ->
                        !IN_SERVERS_ONLY.contains(command.path("name").asText()))
                .toList();
        assertThat(commands)
                .extracting(command -> command.path("name").asText())
                .contains("next", "done", "skip", "undo", "roadmap", "help");
        assertThat(commands).allSatisfy(command -> {
            assertThat(command.path("contexts")).extracting(JsonNode::asInt).containsExactlyInAnyOrder(0, 1, 2);
            assertThat(command.path("integration_types"))
                    .extracting(JsonNode::asInt)
                    .containsExactlyInAnyOrder(0, 1);
        });
    }

    private static int registrations() {
        return CAIRN.fakeDiscord().requests().count("PUT /applications/{application_id}/commands");
    }
}
