package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.CustomRoadmapFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that people reach every roadmap even if there are more than a message holds. */
class ManyRoadmapsTest {
    private static final int MANY = 30;
    private static final CustomRoadmapFolder OWN = CustomRoadmapFolder.temporary();

    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn(OWN);

    @BeforeAll
    static void fill() throws Exception {
        for (int i = 0; i < MANY; i++) {
            String tracks = IntStream.range(0, i == 0 ? MANY : 0)
                    .mapToObj("{\"id\":\"t%1$d\",\"title\":\"Track %1$d\",\"summary\":\"Another way.\"}"::formatted)
                    .collect(Collectors.joining(","));
            OWN.with(
                    "r%d.json".formatted(i),
                    CustomRoadmapFolder.roadmap("r" + i)
                            .replace("\"audience\"", "\"tracks\":[" + tracks + "],\"audience\""));
        }
        CAIRN.restart();
    }

    @AfterAll
    static void clear() throws IOException {
        OWN.clear();
    }

    @Test
    void theListTurnsToTheLastRoadmapAndBack() {
        ShownMessage first = CAIRN.newcomer("Grace").uses("roadmap list");
        assertThat(first.text()).contains("page 1 of ");
        List<String> texts = new ArrayList<>(List.of(first.text()));
        ShownMessage last = first;
        while (last.canPress("Next")) {
            last = last.press("Next");
            texts.add(last.text());
        }
        assertThat(String.join("\n", texts)).contains("Roadmap r0", "Roadmap r29", "Machine Learning Mastery Roadmap");
        ShownMessage back = last;
        while (back.canPress("Previous")) {
            back = back.press("Previous");
        }
        assertThat(back.text()).isEqualTo(first.text());
        assertThat(back.press("Next").text()).isEqualTo(texts.get(1));
    }

    @Test
    void roadmapBeyondTheMenuIsFoundByNameAsTheMenuSays() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage following = grace.uses("roadmap follow", "roadmap", "Roadmap r0");
        assertThat(following.entries("Choose a track (24 of 30; /roadmap follow finds them all by name)"))
                .hasSize(25);
        assertThat(grace.offered("roadmap follow", "track", Map.of("roadmap", "r0", "track", "track 29")))
                .startsWith("Track 29");
        assertThat(grace.offered("roadmap follow", "roadmap", "roadmap r29")).startsWith("Roadmap r29");
        assertThat(grace.offered("roadmap follow", "roadmap", "")).hasSize(25);
    }

    @Test
    void threeQuestionsSayWhenThereIsMoreToChooseFrom() {
        ShownMessage welcome = CAIRN.newcomer("Grace").uses("next");
        assertThat(welcome.pressing("Help me choose").modal(ShownMessage.SOON).toString())
                .contains("25 of 39 are shown; /roadmap follow finds the others by name.");
    }
}
