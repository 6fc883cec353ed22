package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests {@code /topic}, {@code /find} and {@code /resources}. */
class LookupTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    @Test
    void topicLeadsToRelatedTopicsAndToTheUnitThatCoversIt() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.offered("topic", "name", "")).startsWith("Linear Algebra");
        assertThat(grace.offered("topic", "name", "pionters")).startsWith("Pointers");
        ShownMessage idea = grace.uses("topic", "name", "pointers");
        assertThat(idea.isPrivate()).isTrue();
        assertThat(idea.text())
                .startsWith("### Pointers")
                .contains("**Before this**")
                .contains("○ Stanford CS106B: Programming Abstractions");
        assertThat(idea.choose("Open a unit", "Stanford CS106B: Programming Abstractions")
                        .text())
                .contains("Today:");
        ShownMessage again = grace.uses("topic", "name", "pointers");
        assertThat(again.press("Memory Management").text()).startsWith("### Memory Management");
    }

    @Test
    void foundResultOpensInDmsToo() {
        Learner grace = CAIRN.newcomer("Grace").inDm();
        ShownMessage found = grace.uses("find", "query", "free gpus");
        assertThat(found.text()).contains("**Free GPUs for Training** · list on Machine Learning Road Map");
        assertThat(found.choose("Open one", "Free GPUs for Training").text())
                .startsWith("### Free GPUs for Training")
                .contains("Google Colab");
        assertThat(grace.uses("find", "query", "@everyone qqqqzzzz").markdown()).doesNotContain("@everyone");
    }

    @Test
    void resourcesTurnTheirPages() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage first = grace.uses("resources", Map.of("format", "COURSE", "roadmap", "ml-mastery"));
        assertThat(first.text())
                .contains("course, Machine Learning Mastery Roadmap")
                .contains("page 1 of");
        ShownMessage second = first.press("Next");
        assertThat(second.text()).contains("page 2 of");
        assertThat(second.press("Previous").text()).isEqualTo(first.text());
        assertThat(grace.uses("resources", Map.of("topic", "gru", "format", "COMMUNITY"))
                        .text())
                .contains("Nothing matches all of that");
    }

    @Test
    void oldMenusStillOpenAfterARestart() throws Exception {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage found = grace.uses("find", "query", "tutorial hell");
        CAIRN.restart();
        List<String> entries = found.entries("Open one");
        assertThat(found.choose("Open one", entries.get(0)).text()).startsWith("### Tips");
    }
}
