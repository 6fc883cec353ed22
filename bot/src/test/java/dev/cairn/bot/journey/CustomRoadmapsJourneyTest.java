package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.CustomRoadmapFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests what learners see of the operator's own roadmaps. */
class CustomRoadmapsJourneyTest {
    private static final CustomRoadmapFolder OWN = CustomRoadmapFolder.temporary();

    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn(OWN);

    private static final Map<String, String> FOLLOW =
            Map.of("roadmap", CustomRoadmapFolder.EXAMPLE, "track", "practice first");

    @BeforeEach
    void begin() throws Exception {
        OWN.with("example.json", CustomRoadmapFolder.example());
        OWN.with("broken.json", "{\"roadmap\":");
        CAIRN.restart();
    }

    @AfterEach
    void clear() throws IOException {
        OWN.clear();
    }

    @Test
    void customRoadmapsAreListedAndFollowedLikeTheBundledOnes() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("roadmap list").text()).contains("First Steps in Python", "Machine Learning Mastery");
        assertThat(grace.uses("roadmap follow", FOLLOW).text())
                .contains("You’re on First Steps in Python")
                .contains("For people who learn by doing");
        assertThat(grace.uses("next").text()).contains("### A Course in Python or");
        assertThat(grace.uses("roadmap show").text()).contains("Source: Notes of our study group by Ada Example");
    }

    @Test
    void searchFindsCustomContentAndPutsItFirstForItsFollowers() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", FOLLOW);
        assertThat(grace.uses("topic", "name", "snake langauge").text()).startsWith("### Writing Python");
        assertThat(grace.uses("find", "query", "snake school").text())
                .contains("[Snake School](<https://example.org/snake-school>) · course");
        assertThat(grace.offered("topic", "name", "")).startsWith("Writing Python");
        assertThat(grace.uses("resources", Map.of("roadmap", CustomRoadmapFolder.EXAMPLE))
                        .text())
                .contains("2 resources: First Steps in Python");
    }

    @Test
    void removedRoadmapDoesNoHarmAndIsResumedWhenItReturns() throws Exception {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", FOLLOW);
        ShownMessage old = grace.uses("next").press("A Course in Python");
        grace.uses("log time", Map.of("minutes", 30, "unit", "snake-course"));
        grace.finishes("snake-course");
        Files.delete(OWN.path().resolve("example.json"));
        CAIRN.restart();

        assertThat(grace.uses("next").text()).contains("isn’t available right now");
        assertThat(grace.uses("roadmap show").text()).contains("tell me which one to show");
        assertThat(old.press("Done").text()).doesNotContain("went wrong");
        assertThat(grace.uses("roadmap list").text()).doesNotContain("First Steps in Python");
        assertThat(grace.uses("log list").text()).contains("A Course in Python");

        OWN.with("example.json", CustomRoadmapFolder.example());
        CAIRN.restart();
        assertThat(grace.uses("next").text()).contains("### A Program of Your Own");
        assertThat(grace.uses("undo").text()).contains("A Course in Python");
    }
}
