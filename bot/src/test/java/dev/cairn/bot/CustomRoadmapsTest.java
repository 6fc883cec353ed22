package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests what the log tells operators about their own roadmaps. */
class CustomRoadmapsTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @Test
    void invalidRoadmapFilesAreLoggedWithPlaceAndFixAndTheOthersAreServed() throws Exception {
        CustomRoadmapFolder own = new CustomRoadmapFolder(folder);
        own.with("example.json", CustomRoadmapFolder.example());
        Path wrong = own.with(
                "a.json",
                CustomRoadmapFolder.roadmap("a").replace("\"Roadmap a\"", "7").replace("lesson", "leson"));
        Path broken = own.with("b.json", "{");
        try (FakeDiscord fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()));
                PackagedCairn cairn = PackagedCairn.start(elsewhere, environment(fakeDiscord), "run")) {
            assertThat(fakeDiscord.awaitBot(Duration.ofSeconds(60))).isTrue();
            assertThat(told(cairn))
                    .containsExactly(
                            "left out: " + wrong + ":1: roadmap \"a\", title: this is a number; write text, in quotes",
                            "left out: " + wrong
                                    + ":3: unit \"a-unit\", kind: \"leson\" is not one of the"
                                    + " words known here; did you mean \"lesson\"?",
                            "left out: " + broken
                                    + ": this is not valid JSON in line 1, column 2: the file ends too early;"
                                    + " close every quote, bracket and brace that is open",
                            "left out of CAIRN_CURRICULUM_DIR: " + wrong + " and " + broken
                                    + "; fix the problems above and start again");
            assertThat(cairn.everythingSaid()).contains("CAIRN_CURRICULUM_DIR adds First Steps in Python");
        }
    }

    private static List<String> told(PackagedCairn cairn) {
        return cairn.errors().stream()
                .map(line -> line.replaceFirst(".* WARN CustomRoadmaps - ", ""))
                .toList();
    }

    private Map<String, String> environment(FakeDiscord fakeDiscord) {
        return Map.of(
                "DISCORD_TOKEN", fakeDiscord.token(),
                "DISCORD_API_URL", fakeDiscord.apiUrl().toString(),
                "CAIRN_CURRICULUM_DIR", folder.toString());
    }
}
