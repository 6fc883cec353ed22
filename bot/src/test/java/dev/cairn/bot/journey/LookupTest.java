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
    void everythingOpenedFromATopicHasAWayBack() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage topic = grace.uses("topic", "name", "convolutional neural networks");
        assertThat(topic.text().indexOf("**Learn it from**"))
                .isPositive()
                .isLessThan(topic.text().indexOf("### On the roadmaps"));
        String unit = topic.entries("Open a unit").get(0);
        assertThat(topic.choose("Open a unit", unit).press("Back").text()).isEqualTo(topic.text());
        ShownMessage before = topic.press("Deep Learning");
        assertThat(before.text()).startsWith("### Deep Learning");
        assertThat(before.press("Back").text()).isEqualTo(topic.text());
    }

    @Test
    void everyTopicHasSomethingToOpen() {
        assertThat(CAIRN.newcomer("Grace").uses("topic", "name", "rag").text())
                .startsWith("### Retrieval-Augmented Generation")
                .contains("](<https://");
    }

    @Test
    void aMisspelledTopicIsAskedAboutWithButtons() {
        ShownMessage unknown = CAIRN.newcomer("Grace").uses("topic", "name", "flurbl gradients");
        assertThat(unknown.text()).contains("radient");
        ShownMessage none = CAIRN.newcomer("Grace").uses("topic", "name", "flurbl");
        assertThat(none.text()).startsWith("No topic called “flurbl”.").contains("/find");
    }

    @Test
    void aTopicThatIsOnlyTheClosestSaysSoAndOneWithATypingErrorDoesNot() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("topic", "name", "transactions").text().lines().skip(1))
                .anyMatch(line -> line.equals("-# No topic is called “transactions”; this one comes closest. /find also"
                        + " searches units and links."));
        assertThat(grace.uses("topic", "name", "pionters").text())
                .startsWith("### Pointers")
                .doesNotContain("closest");
    }

    @Test
    void findCompletesAsOneTypesGroupsItsResultsAndHasAWayBack() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.offered("find", "query", "")).isNotEmpty();
        assertThat(grace.offered("find", "query", "backpr"))
                .startsWith("Search for “backpr”", "Backpropagation · topic");
        ShownMessage found = grace.uses("find", "query", "backpropagation");
        assertThat(found.text())
                .startsWith("### Results for “backpropagation”\n**Topics**\n**Backpropagation**\n-# Learn it from [")
                .contains("**On the roadmaps**");
        ShownMessage opened = found.choose("Open one", "Backpropagation");
        assertThat(opened.text()).startsWith("### Backpropagation");
        assertThat(opened.press("Back").text()).isEqualTo(found.text());
    }

    @Test
    void aLongQueryWithColonsStillHasAWayBack() {
        Learner grace = CAIRN.newcomer("Grace");
        String query = "machine learning: ".repeat(8).strip();
        ShownMessage found = grace.uses("find", "query", query);
        ShownMessage back =
                found.choose("Open one", found.entries("Open one").get(0)).press("Back");
        assertThat(back.text()).startsWith("### Results for “machine learning");
    }

    @Test
    void resourcesAreFilteredByMenusOnTheCard() {
        ShownMessage all = CAIRN.newcomer("Grace").uses("resources");
        ShownMessage books = all.choose("Any kind", "book");
        assertThat(books.text()).contains("resources: book");
        assertThat(books.chosen("Any kind")).containsExactly("book");
        ShownMessage paid = books.choose("Free or paid", "paid");
        assertThat(paid.text()).contains("book, paid");
        assertThat(paid.choose("Any kind", "Any kind").text()).contains(": paid");
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
